System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class OneByOne extends WorkflowEntrypoint {
        async run(event, step) {
          const a = step.do("a", async () => 1);
          const b = step.do("b", async () => 2);
          const c = step.do("c", async () => 3);
          await b;
          await a;
          await c;
        }
      } exports('OneByOne', OneByOne);

    })
  };
}));
