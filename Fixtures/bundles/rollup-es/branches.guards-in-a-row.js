import { WorkflowEntrypoint } from 'cloudflare:workers';

class GuardsInARow extends WorkflowEntrypoint {
  async run(event, step) {
    const { a, b } = event.payload;
    if (a) {
      await step.do("a", async () => 1);
      return;
    }
    if (b) {
      await step.do("b", async () => 1);
      return;
    }
    await step.do("neither", async () => 1);
  }
}

export { GuardsInARow };
