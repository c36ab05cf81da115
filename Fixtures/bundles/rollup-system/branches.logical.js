System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Logical extends WorkflowEntrypoint {
        async run(event, step) {
          let { user, name, cache } = event.payload;
          user && await step.do("greet", async () => 1);
          const id = user || await step.do("create user", async () => 2);
          cache ??= await step.do("fill cache", async () => 3);
          name ||= await step.do("make name", async () => "x");
          cache &&= await step.do("refresh cache", async () => 4);
          return [id, cache, name];
        }
      } exports('Logical', Logical);

    })
  };
}));
