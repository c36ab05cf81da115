System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class FallThrough extends WorkflowEntrypoint {
        async run(event, step) {
          switch (event.payload.level) {
            case "gold":
              await step.do("gold gift", async () => 1);
            case "silver":
              await step.do("silver gift", async () => 1);
              break;
          }
          await step.do("thank", async () => 1);
        }
      } exports('FallThrough', FallThrough);

    })
  };
}));
