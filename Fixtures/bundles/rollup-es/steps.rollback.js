import { WorkflowEntrypoint } from 'cloudflare:workers';

class Rollback extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("reserve", async () => 1, { rollback: async () => {
    } });
    await step.do("charge", { timeout: "1 minute" }, async () => 2, {
      rollback: async () => {
        await step.do("refund", async () => 3);
      },
      rollbackConfig: { timeout: "2 minutes" }
    });
  }
}

export { Rollback };
