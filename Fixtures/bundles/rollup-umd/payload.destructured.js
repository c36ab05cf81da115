(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Destructured extends cloudflare_workers.WorkflowEntrypoint {
    async run({ payload: { id, user: { name: userName, ...others }, tags = [] }, instanceId }, step) {
      await step.do("use", async () => [id, userName, others, tags, instanceId]);
    }
  }

  exports.Destructured = Destructured;

}));
