System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Rethrow extends WorkflowEntrypoint {
        async run(event, step) {
          try {
            await step.do("charge", async () => 1);
          } catch (error) {
            await step.do("cancel order", async () => 1);
            throw error;
          }
          await step.do("ship", async () => 1);
        }
      } exports('Rethrow', Rethrow);

    })
  };
}));
