(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Executor extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await new Promise(async (resolve) => {
        await step.do("inside", async () => 1);
        resolve();
      });
      await step.do("after", async () => 2);
    }
  }

  exports.Executor = Executor;

}));
