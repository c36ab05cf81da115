var bundle = (function (exports, cloudflare_workers) {
  'use strict';

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

  return exports;

})({}, cloudflareWorkers);
