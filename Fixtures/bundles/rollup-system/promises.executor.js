System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Executor extends WorkflowEntrypoint {
        async run(event, step) {
          await new Promise(async (resolve) => {
            await step.do("inside", async () => 1);
            resolve();
          });
          await step.do("after", async () => 2);
        }
      } exports('Executor', Executor);

    })
  };
}));
