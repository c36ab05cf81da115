(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Job extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("begin", async () => 1);
      await this.work(step);
      await step.do("end", async () => 1);
    }
  }
  class Import extends Job {
    async work(step) {
      await step.do("read rows", async () => 1);
      await step.do("write rows", async () => 1);
    }
  }

  exports.Import = Import;

}));
