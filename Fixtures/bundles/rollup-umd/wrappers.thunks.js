(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  async function runAll(tasks) {
    for (const task of tasks) {
      await task();
    }
  }
  class Thunks extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await runAll([
        () => step.do("first", async () => 1),
        () => step.do("second", async () => 2)
      ]);
    }
  }

  exports.Thunks = Thunks;

}));
