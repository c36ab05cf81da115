(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Functions extends cloudflare_workers.WorkflowEntrypoint {
    async functionA(step) {
      console.log(await this.functionB(step), await this.functionC());
    }
    async functionB(step) {
      return await step.do("b", async () => "b");
    }
    async functionC() {
      return "c";
    }
    async run(event, step) {
      await this.functionA(step);
    }
  }

  exports.Functions = Functions;

}));
