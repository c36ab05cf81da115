System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Fields extends WorkflowEntrypoint {
        pending = null;
        async run(event, step) {
          this.pending = step.do("background", async () => 1);
          await step.do("work", async () => 2);
          await this.pending;
        }
      } exports('Fields', Fields);

    })
  };
}));
