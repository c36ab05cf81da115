(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  let stage = 1;
  function advance() {
    stage = 2;
  }

  class LiveBindings extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do(`stage ${stage}`, async () => {
      });
      advance();
      await step.do(`stage ${stage}`, async () => {
      });
    }
  }

  exports.LiveBindings = LiveBindings;

}));
