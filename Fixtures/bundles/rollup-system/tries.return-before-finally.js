System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class ReturnBeforeFinally extends WorkflowEntrypoint {
        async run(event, step) {
          try {
            const pending = step.do("pending", async () => 1);
            if (!event.payload.isLong)
              return;
            await pending;
          } finally {
            await step.do("clean up", async () => 1);
          }
        }
      } exports('ReturnBeforeFinally', ReturnBeforeFinally);

    })
  };
}));
