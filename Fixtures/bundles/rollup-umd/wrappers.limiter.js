(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Limiter {
    async batch(items, body) {
      for (const item of items) {
        await body(item);
      }
    }
  }
  class LimiterWorkflow extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const limiter = new Limiter();
      await limiter.batch(event.payload.items, async (item) => {
        await step.do(`item ${item}`, async () => item);
      });
    }
  }

  exports.LimiterWorkflow = LimiterWorkflow;

}));
