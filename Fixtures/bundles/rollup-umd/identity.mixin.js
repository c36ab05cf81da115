(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

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

}));
