define(['exports', 'cloudflare:workers', '@sentry/cloudflare'], (function (exports, cloudflare_workers, cloudflare) { 'use strict';

  class Plain extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("plain", async () => 1);
    }
  }
  const Traced = cloudflare.instrumentWorkflowWithSentry(() => ({ dsn: "x" }), Plain);

  exports.Traced = Traced;

}));
