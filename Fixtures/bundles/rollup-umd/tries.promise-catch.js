(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class PromiseCatch extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("a", async () => 1).catch(() => step.do("a failed", async () => 1));
      await step.do("b", async () => 1).catch(() => null);
      await step.do("c", async () => 1).then((c) => step.do("after c", async () => c));
      await step.do("d", async () => 1).finally(() => step.do("d closed", async () => 1));
    }
  }

  exports.PromiseCatch = PromiseCatch;

}));
