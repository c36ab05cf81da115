define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

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
