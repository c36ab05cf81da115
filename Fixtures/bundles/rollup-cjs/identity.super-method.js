'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Base extends cloudflare_workers.WorkflowEntrypoint {
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

exports.SuperMethod = SuperMethod;
