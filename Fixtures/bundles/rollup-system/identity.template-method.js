System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Job extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("begin", async () => 1);
          await this.work(step);
          await step.do("end", async () => 1);
        }
      }
      class Import extends Job {
        async work(step) {
          await step.do("read rows", async () => 1);
          await step.do("write rows", async () => 1);
        }
      } exports('Import', Import);

    })
  };
}));
