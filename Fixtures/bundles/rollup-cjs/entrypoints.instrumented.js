'use strict';

var cloudflare_workers = require('cloudflare:workers');
var cloudflare = require('@sentry/cloudflare');

class Plain extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("plain", async () => 1);
  }
}
const Traced = cloudflare.instrumentWorkflowWithSentry(() => ({ dsn: "x" }), Plain);

exports.Traced = Traced;
