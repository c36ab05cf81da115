(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class Mapped extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const { items } = event.payload;
      await Promise.all(items.map((item) => step.do(`expression ${item}`, async () => item)));
      await Promise.all(items.map(async (item) => await step.do(`awaited ${item}`, async () => item)));
      await Promise.allSettled(items.map(async (item) => {
        const loaded = await fetch(item);
        return step.do(`body ${item}`, async () => loaded);
      }));
    }
  }

  exports.Mapped = Mapped;

}));
