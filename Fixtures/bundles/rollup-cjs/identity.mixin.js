'use strict';

var cloudflare_workers = require('cloudflare:workers');

const WithAudit = (Base) => class extends Base {
  async audit(step, text) {
    await step.do("audit", async () => text);
  }
};
class Mixin extends WithAudit(cloudflare_workers.WorkflowEntrypoint) {
  async run(event, step) {
    await this.audit(step, "begin");
    await step.do("work", async () => 1);
  }
}

exports.Mixin = Mixin;
