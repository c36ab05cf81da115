(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class A extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("a", async () => 1);
    }
  }
  const B = class Inner extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("b", async () => 1);
    }
  };
  class C extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("c", async () => 1);
    }
  }
  const Renamed = C;

  exports.B = B;
  exports.OrderWorkflow = A;
  exports.Renamed = Renamed;

}));
