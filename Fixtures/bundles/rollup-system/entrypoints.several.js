System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Helper {
        async run(event, step) {
          await step.do("not a workflow", async () => 1);
        }
      }
      class First extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("first", async () => new Helper());
        }
      } exports('First', First);
      class Second extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("second", async () => 1);
        }
      } exports('Second', Second);
      class Third extends WorkflowEntrypoint {
        async run(event, step) {
          console.log(event);
        }
      } exports('Third', Third);

    })
  };
}));
