(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Hoisted extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await before(step);
      await after(step);
      function before(s) {
        return s.do("inner before", async () => 1);
      }
    }
  }
  async function after(step) {
    await step.do("outer after", async () => 1);
  }

  exports.Hoisted = Hoisted;

}));
