System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class ThenValue extends WorkflowEntrypoint {
        async run(event, step) {
          const id = step.do("a", async () => ({ id: 1 })).then((value) => value.id);
          await step.do("b", async () => 2);
          await id;
        }
      } exports('ThenValue', ThenValue);

    })
  };
}));
