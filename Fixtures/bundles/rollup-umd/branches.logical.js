(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Logical extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      let { user, name, cache } = event.payload;
      user && await step.do("greet", async () => 1);
      const id = user || await step.do("create user", async () => 2);
      cache ??= await step.do("fill cache", async () => 3);
      name ||= await step.do("make name", async () => "x");
      cache &&= await step.do("refresh cache", async () => 4);
      return [id, cache, name];
    }
  }

  exports.Logical = Logical;

}));
