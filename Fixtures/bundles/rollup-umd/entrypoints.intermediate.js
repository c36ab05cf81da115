(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Base extends cloudflare_workers.WorkflowEntrypoint {
    async log(step, text) {
      await step.do("log", async () => text);
    }
  }
  class Middle extends Base {
  }
  class Leaf extends Middle {
    async run(event, step) {
      await this.log(step, "begin");
      await step.do("leaf", async () => 1);
    }
  }

  exports.Leaf = Leaf;

}));
