System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      const run = (step) => (name) => (body) => step.do(name, body);
      class Currying extends WorkflowEntrypoint {
        async run(event, step) {
          await run(step)("first")(async () => 1);
          const second = run(step)("second");
          await second(async () => 2);
        }
      } exports('Currying', Currying);

    })
  };
}));
