(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  const list = [];
  const handlers = {};
  function register(handler) {
    list.push(handler);
  }
  async function runAll(step) {
    for (const handler of list)
      await handler(step);
  }

  register(async function first(step) {
    await step.do("first plugin", async () => {
    });
  });

  register(async function second(step) {
    await step.do("second plugin", async () => {
    });
  });
  handlers.last = async (step) => {
    await step.do("last", async () => {
    });
  };

  class Registry extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await runAll(step);
      await handlers.last(step);
    }
  }

  exports.Registry = Registry;

}));
