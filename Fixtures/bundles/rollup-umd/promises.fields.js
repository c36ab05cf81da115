(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Fields extends cloudflare_workers.WorkflowEntrypoint {
    pending = null;
    async run(event, step) {
      this.pending = step.do("background", async () => 1);
      await step.do("work", async () => 2);
      await this.pending;
    }
  }

  exports.Fields = Fields;

}));
