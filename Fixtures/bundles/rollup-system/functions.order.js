System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      async function zeta(step) {
        await step.do("z", async () => 1);
      }
      async function alpha(step) {
        await step.do("a", async () => 1);
        await zeta(step);
      }
      async function beta(step) {
        await step.do("b", async () => 1);
      }
      class Order extends WorkflowEntrypoint {
        async run(event, step) {
          await beta(step);
          await alpha(step);
          await zeta(step);
        }
      } exports('Order', Order);

    })
  };
}));
