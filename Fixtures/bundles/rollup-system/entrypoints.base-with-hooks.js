System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class BaseWorkflow extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("start", async () => 1);
          try {
            await this.handle(event, step);
            await this.onSuccess(step);
          } catch (e) {
            await this.onError(step, e);
            throw e;
          }
        }
        async onSuccess(step) {
          await step.do("success", async () => 1);
        }
        async onError(step, e) {
          await step.do("error", async () => String(e));
        }
      }
      class One extends BaseWorkflow {
        async handle(event, step) {
          await step.do("one", async () => 1);
        }
      } exports('One', One);
      class Two extends BaseWorkflow {
        async handle(event, step) {
          await step.do("two", async () => 1);
        }
        async onError(step, e) {
          await step.do("two failed", async () => 1);
          await super.onError(step, e);
        }
      } exports('Two', Two);

    })
  };
}));
