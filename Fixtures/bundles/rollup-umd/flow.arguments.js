(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Arguments extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      console.log(await step.do("first", async () => 1), await step.do("second", async () => 2));
      Math.max(await step.do("third", async () => 3), ...await step.do("spread", async () => [4]));
      await step.do(`named by ${await step.do("name", async () => "x")}`, async () => 5);
    }
  }

  exports.Arguments = Arguments;

}));
