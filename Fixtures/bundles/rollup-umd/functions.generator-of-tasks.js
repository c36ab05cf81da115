(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  function* plan(step) {
    yield () => step.do("one", async () => 1);
    yield () => step.do("two", async () => 2);
  }
  class GeneratorOfTasks extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      for (const task of plan(step))
        await task();
    }
  }

  exports.GeneratorOfTasks = GeneratorOfTasks;

}));
