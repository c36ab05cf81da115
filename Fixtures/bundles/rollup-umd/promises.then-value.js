(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class ThenValue extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const id = step.do("a", async () => ({ id: 1 })).then((value) => value.id);
      await step.do("b", async () => 2);
      await id;
    }
  }

  exports.ThenValue = ThenValue;

}));
