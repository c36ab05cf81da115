System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class GuardsInARow extends WorkflowEntrypoint {
        async run(event, step) {
          const { a, b } = event.payload;
          if (a) {
            await step.do("a", async () => 1);
            return;
          }
          if (b) {
            await step.do("b", async () => 1);
            return;
          }
          await step.do("neither", async () => 1);
        }
      } exports('GuardsInARow', GuardsInARow);

    })
  };
}));
