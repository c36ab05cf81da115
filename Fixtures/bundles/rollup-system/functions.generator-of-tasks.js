System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      function* plan(step) {
        yield () => step.do("one", async () => 1);
        yield () => step.do("two", async () => 2);
      }
      class GeneratorOfTasks extends WorkflowEntrypoint {
        async run(event, step) {
          for (const task of plan(step))
            await task();
        }
      } exports('GeneratorOfTasks', GeneratorOfTasks);

    })
  };
}));
