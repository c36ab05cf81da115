import { WorkflowEntrypoint } from 'cloudflare:workers';

class ThenValue extends WorkflowEntrypoint {
  async run(event, step) {
    const id = step.do("a", async () => ({ id: 1 })).then((value) => value.id);
    await step.do("b", async () => 2);
    await id;
  }
}

export { ThenValue };
