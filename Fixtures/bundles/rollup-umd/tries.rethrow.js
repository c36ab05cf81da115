(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Rethrow extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      try {
        await step.do("charge", async () => 1);
      } catch (error) {
        await step.do("cancel order", async () => 1);
        throw error;
      }
      await step.do("ship", async () => 1);
    }
  }

  exports.Rethrow = Rethrow;

}));
