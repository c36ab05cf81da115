System.register('bundle', ['cloudflare:workers', '@sentry/cloudflare'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint, instrumentWorkflowWithSentry;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }, function (module) {
      instrumentWorkflowWithSentry = module.instrumentWorkflowWithSentry;
    }],
    execute: (function () {

      class Plain extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("plain", async () => 1);
        }
      }
      const Traced = exports('Traced', instrumentWorkflowWithSentry(() => ({ dsn: "x" }), Plain));

    })
  };
}));
