import { WorkflowEntrypoint } from 'cloudflare:workers';

class Main extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("main", async () => 1);
  }
}

export { Main as default };
