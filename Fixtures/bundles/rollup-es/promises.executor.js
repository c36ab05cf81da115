import { WorkflowEntrypoint } from 'cloudflare:workers';

class Executor extends WorkflowEntrypoint {
  async run(event, step) {
    await new Promise(async (resolve) => {
      await step.do("inside", async () => 1);
      resolve();
    });
    await step.do("after", async () => 2);
  }
}

export { Executor };
