System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      const handlers = {
        create: async (step) => {
          await step.do("create record", async () => 1);
        },
        remove: async (step) => {
          await step.do("remove record", async () => 1);
        }
      };
      class HandlerTable extends WorkflowEntrypoint {
        async run(event, step) {
          await handlers[event.payload.type](step);
          await handlers.create(step);
        }
      } exports('HandlerTable', HandlerTable);

    })
  };
}));
