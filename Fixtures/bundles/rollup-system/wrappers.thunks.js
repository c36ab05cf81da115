System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      async function runAll(tasks) {
        for (const task of tasks) {
          await task();
        }
      }
      class Thunks extends WorkflowEntrypoint {
        async run(event, step) {
          await runAll([
            () => step.do("first", async () => 1),
            () => step.do("second", async () => 2)
          ]);
        }
      } exports('Thunks', Thunks);

    })
  };
}));
