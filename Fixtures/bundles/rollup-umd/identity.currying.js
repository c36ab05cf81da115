(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  const run = (step) => (name) => (body) => step.do(name, body);
  class Currying extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await run(step)("first")(async () => 1);
      const second = run(step)("second");
      await second(async () => 2);
    }
  }

  exports.Currying = Currying;

}));
