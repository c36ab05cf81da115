System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Limiter {
        async batch(items, body) {
          for (const item of items) {
            await body(item);
          }
        }
      }
      class LimiterWorkflow extends WorkflowEntrypoint {
        async run(event, step) {
          const limiter = new Limiter();
          await limiter.batch(event.payload.items, async (item) => {
            await step.do(`item ${item}`, async () => item);
          });
        }
      } exports('LimiterWorkflow', LimiterWorkflow);

    })
  };
}));
