(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Main extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("main", async () => 1);
    }
  }

  exports.default = Main;

  Object.defineProperty(exports, '__esModule', { value: true });

}));
