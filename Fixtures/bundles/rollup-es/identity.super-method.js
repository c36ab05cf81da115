import { WorkflowEntrypoint } from 'cloudflare:workers';

class Base extends WorkflowEntrypoint {
  async setup(step) {
    await step.do("base setup", async () => 1);
  }
}
class SuperMethod extends Base {
  async setup(step) {
    await super.setup(step);
    await step.do("own setup", async () => 1);
  }
  async run(event, step) {
    await this.setup(step);
  }
}

export { SuperMethod };
