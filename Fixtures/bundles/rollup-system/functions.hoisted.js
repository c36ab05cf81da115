System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Hoisted extends WorkflowEntrypoint {
        async run(event, step) {
          await before(step);
          await after(step);
          function before(s) {
            return s.do("inner before", async () => 1);
          }
        }
      } exports('Hoisted', Hoisted);
      async function after(step) {
        await step.do("outer after", async () => 1);
      }

    })
  };
}));
