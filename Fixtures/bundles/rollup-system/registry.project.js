System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      const list = [];
      const handlers = {};
      function register(handler) {
        list.push(handler);
      }
      async function runAll(step) {
        for (const handler of list)
          await handler(step);
      }

      register(async function first(step) {
        await step.do("first plugin", async () => {
        });
      });

      register(async function second(step) {
        await step.do("second plugin", async () => {
        });
      });
      handlers.last = async (step) => {
        await step.do("last", async () => {
        });
      };

      class Registry extends WorkflowEntrypoint {
        async run(event, step) {
          await runAll(step);
          await handlers.last(step);
        }
      } exports('Registry', Registry);

    })
  };
}));
