(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  const name$1 = "save user";
  async function save$1(step) {
    await step.do(name$1, async () => {
    });
  }

  const name = "save order";
  async function save(step) {
    await step.do(name, async () => {
    });
  }

  class SameNames extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await save$1(step);
      await save(step);
    }
  }

  exports.SameNames = SameNames;

}));
