System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Base extends WorkflowEntrypoint {
        async log(step, text) {
          await step.do("log", async () => text);
        }
      }
      class Middle extends Base {
      }
      class Leaf extends Middle {
        async run(event, step) {
          await this.log(step, "begin");
          await step.do("leaf", async () => 1);
        }
      } exports('Leaf', Leaf);

    })
  };
}));
