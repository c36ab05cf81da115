(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class ComputedMembers extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const invoke = (obj, method, ...args) => obj[method](...args);
      await invoke(step, "do", "a", async () => 1);
      await invoke(step, "sleep", "b", 1e3);
      const m = ["do", "sleep"];
      await step[m[0]]("c", async () => 1);
      const path = "step.do".split(".")[1];
      await step[path]("d", async () => 1);
      const { [path]: e } = step;
      await e.call(step, "e", async () => 1);
    }
  }

  exports.ComputedMembers = ComputedMembers;

}));
