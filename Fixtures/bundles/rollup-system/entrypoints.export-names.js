System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class A extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("a", async () => 1);
        }
      } exports('OrderWorkflow', A);
      const B = exports('B', class Inner extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("b", async () => 1);
        }
      });
      class C extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("c", async () => 1);
        }
      }
      const Renamed = exports('Renamed', C);

    })
  };
}));
