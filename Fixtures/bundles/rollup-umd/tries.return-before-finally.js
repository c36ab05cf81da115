(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class ReturnBeforeFinally extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      try {
        const pending = step.do("pending", async () => 1);
        if (!event.payload.isLong)
          return;
        await pending;
      } finally {
        await step.do("clean up", async () => 1);
      }
    }
  }

  exports.ReturnBeforeFinally = ReturnBeforeFinally;

}));
