import { WorkflowEntrypoint } from 'cloudflare:workers';

class Base extends WorkflowEntrypoint {
  async log(step, text) {
    await step.do("log", async () => text);
  }
}
class Middle extends Base {
}
class Leaf extends Middle {
  async run(event, step) {
    await this.log(step, "begin");
    await step.do("leaf", async () => 1);
  }
}

export { Leaf };
