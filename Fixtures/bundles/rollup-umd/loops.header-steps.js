(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class HeaderSteps extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      for (let n = await step.do("first", async () => 3); n > 0; n = await step.do("next", async () => n - 1)) {
        await step.do("use", async () => n);
      }
      while (await step.do("more?", async () => false)) {
        await step.do("work", async () => 1);
      }
      do {
        await step.do("try it", async () => 1);
      } while (!await step.do("done?", async () => true));
    }
  }

  exports.HeaderSteps = HeaderSteps;

}));
