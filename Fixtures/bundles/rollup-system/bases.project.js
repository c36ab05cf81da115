System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var workers, WorkflowEntrypoint;
  return {
    setters: [function (module) {
      workers = module;
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class BaseWorkflow extends workers.WorkflowEntrypoint {
        async run(event, step) {
          await this.work(step);
          await step.do("base", async () => {
          });
        }
        async log(step, name) {
          await step.do(`log ${name}`, async () => {
          });
        }
      }

      class Named extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("named", async () => {
          });
        }
      } exports('Renamed', Named);

      class Other extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("other", async () => {
          });
        }
      } exports('Other', Other);

      class Derived extends BaseWorkflow {
        async work(step) {
          await this.log(step, "derived");
        }
      } exports('Derived', Derived);

    })
  };
}));
