(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Base extends cloudflare_workers.WorkflowEntrypoint {
    async setup(step) {
      await step.do("base setup", async () => 1);
    }
  }
  class SuperMethod extends Base {
    async setup(step) {
      await super.setup(step);
      await step.do("own setup", async () => 1);
    }
    async run(event, step) {
      await this.setup(step);
    }
  }

  exports.SuperMethod = SuperMethod;

}));
