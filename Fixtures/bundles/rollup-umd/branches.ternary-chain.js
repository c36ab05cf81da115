(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class TernaryChain extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      event.payload.vip ? await step.do("vip", async () => 1) : await step.do("normal", async () => 1);
      await (event.payload.fast ? step.do("fast", async () => 1) : step.do("slow", async () => 1));
      event.payload.a ? await step.do("z1", async () => 1) : event.payload.b ? await step.do("z2", async () => 1) : null;
    }
  }

  exports.TernaryChain = TernaryChain;

}));
