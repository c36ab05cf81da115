(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers'), require('@sentry/cloudflare')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers', '@sentry/cloudflare'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers, global.cloudflare));
})(this, (function (exports, cloudflare_workers, cloudflare) { 'use strict';

  class Plain extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("plain", async () => 1);
    }
  }
  const Traced = cloudflare.instrumentWorkflowWithSentry(() => ({ dsn: "x" }), Plain);

  exports.Traced = Traced;

}));
