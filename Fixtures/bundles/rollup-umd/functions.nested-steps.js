(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class NestedSteps extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("outer", async () => {
        await step.do("inner 1", async () => 1);
        await Promise.all([step.do("inner 2", async () => 2), step.do("inner 3", async () => 3)]);
      });
      await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
    }
  }

  exports.NestedSteps = NestedSteps;

}));
