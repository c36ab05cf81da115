import * as workers from 'cloudflare:workers';
import { WorkflowEntrypoint } from 'cloudflare:workers';

class BaseWorkflow extends workers.WorkflowEntrypoint {
  async run(event, step) {
    await this.work(step);
    await step.do("base", async () => {
    });
  }
  async log(step, name) {
    await step.do(`log ${name}`, async () => {
    });
  }
}

class Named extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("named", async () => {
    });
  }
}

class Other extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("other", async () => {
    });
  }
}

class Derived extends BaseWorkflow {
  async work(step) {
    await this.log(step, "derived");
  }
}

export { Derived, Other, Named as Renamed };
