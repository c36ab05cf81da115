(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  const retry = (limit, delay = "1 second") => ({ retries: { limit, delay, backoff: "constant" } });
  class ConfigFunction extends cloudflare_workers.WorkflowEntrypoint {
    get slow() {
      return { timeout: "1 hour" };
    }
    async run(event, step) {
      await step.do("three", retry(3), async () => 1);
      await step.do("five", { ...retry(5, 2e3), timeout: 30 * 1e3 }, async () => 1);
      await step.do("getter", this.slow, async () => 1);
      await step.do("merged", Object.assign({}, this.slow, retry(1)), async () => 1);
    }
  }

  exports.ConfigFunction = ConfigFunction;

}));
