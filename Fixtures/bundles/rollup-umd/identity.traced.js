(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Traced {
    constructor(inner) {
      this.inner = inner;
    }
    async do(name, ...rest) {
      console.log("begin", name);
      const result = await this.inner.do(name, ...rest);
      console.log("end", name);
      return result;
    }
    sleep(name, time) {
      return this.inner.sleep(name, time);
    }
  }
  class TracedWorkflow extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, raw) {
      const step = new Traced(raw);
      await step.do("load", async () => 1);
      await step.do("save", { timeout: "1 minute" }, async () => 2);
      await step.sleep("rest", "1 hour");
    }
  }

  exports.TracedWorkflow = TracedWorkflow;

}));
