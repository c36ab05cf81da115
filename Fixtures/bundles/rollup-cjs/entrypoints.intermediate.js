'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Base extends cloudflare_workers.WorkflowEntrypoint {
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

exports.Leaf = Leaf;
