System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Main extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("main", async () => 1);
        }
      } exports('default', Main);

    })
  };
}));
