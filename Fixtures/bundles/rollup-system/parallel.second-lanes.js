System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class SecondLanes extends WorkflowEntrypoint {
        async run(event, step) {
          await Promise.all([
            (async () => {
              await step.do("a", async () => 1);
              await step.do("b", async () => 2);
            })()
          ]);
          await Promise.all([
            (async () => {
              await step.do("c", async () => 3);
              await step.do("d", async () => 4);
            })()
          ]);
        }
      } exports('SecondLanes', SecondLanes);

    })
  };
}));
