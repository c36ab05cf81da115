(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Combinators extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
      await Promise.allSettled([step.do("c", async () => 1), step.do("d", async () => 2)]);
      await Promise.race([step.do("e", async () => 1), step.sleep("too long", "1 minute")]);
      await Promise.any([step.do("f", async () => 1), step.do("g", async () => 2)]);
      await step.do("h", async () => 1);
    }
  }

  exports.Combinators = Combinators;

}));
