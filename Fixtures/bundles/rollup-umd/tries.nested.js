(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class NestedTries extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      try {
        const found = await step.do("find", async () => null);
        if (!found)
          return "nothing";
        await step.do("use", async () => found);
      } finally {
        try {
          await step.do("clean up", async () => 1);
        } catch (error) {
          await step.do("report", async () => String(error));
        }
      }
      await step.do("after", async () => 1);
    }
  }

  exports.NestedTries = NestedTries;

}));
