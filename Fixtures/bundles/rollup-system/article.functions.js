System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Functions extends WorkflowEntrypoint {
        async functionA(step) {
          console.log(await this.functionB(step), await this.functionC());
        }
        async functionB(step) {
          return await step.do("b", async () => "b");
        }
        async functionC() {
          return "c";
        }
        async run(event, step) {
          await this.functionA(step);
        }
      } exports('Functions', Functions);

    })
  };
}));
