(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  const handlers = {
    create: async (step) => {
      await step.do("create record", async () => 1);
    },
    remove: async (step) => {
      await step.do("remove record", async () => 1);
    }
  };
  class HandlerTable extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await handlers[event.payload.type](step);
      await handlers.create(step);
    }
  }

  exports.HandlerTable = HandlerTable;

}));
