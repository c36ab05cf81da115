System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      const WithAudit = (Base) => class extends Base {
        async audit(step, text) {
          await step.do("audit", async () => text);
        }
      };
      class Mixin extends WithAudit(WorkflowEntrypoint) {
        async run(event, step) {
          await this.audit(step, "begin");
          await step.do("work", async () => 1);
        }
      } exports('Mixin', Mixin);

    })
  };
}));
