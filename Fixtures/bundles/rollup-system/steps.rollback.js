System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Rollback extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("reserve", async () => 1, { rollback: async () => {
          } });
          await step.do("charge", { timeout: "1 minute" }, async () => 2, {
            rollback: async () => {
              await step.do("refund", async () => 3);
            },
            rollbackConfig: { timeout: "2 minutes" }
          });
        }
      } exports('Rollback', Rollback);

    })
  };
}));
