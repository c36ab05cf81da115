(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Rollback extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("reserve", async () => 1, { rollback: async () => {
      } });
      await step.do("charge", { timeout: "1 minute" }, async () => 2, {
        rollback: async () => {
          await step.do("refund", async () => 3);
        },
        rollbackConfig: { timeout: "2 minutes" }
      });
    }
  }

  exports.Rollback = Rollback;

}));
