(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  const NAMES = Object.freeze({ load: "load rows", save: "save rows" });
  const PLAN = { first: { name: "plan first", timeout: "5 minutes" } };
  const RETRY = { retries: { limit: 7, delay: "10 seconds", backoff: "exponential" } };
  const LIMITS = { ...RETRY, timeout: 3 * 6e4 };
  class Objects extends cloudflare_workers.WorkflowEntrypoint {
    static CONFIG = { timeout: "1 hour" };
    prefix = "own";
    async run(event, step) {
      const { save } = NAMES;
      await step.do(NAMES.load, RETRY, async () => 1);
      await step.do(save, LIMITS, async () => 1);
      await step.do(PLAN.first.name, { timeout: PLAN.first.timeout }, async () => 1);
      await step.do(`${this.prefix} step`, Objects.CONFIG, async () => 1);
      await step.do(NAMES.load, { retries: { ...RETRY.retries, limit: 1 } }, async () => 1);
    }
  }

  exports.Objects = Objects;

}));
