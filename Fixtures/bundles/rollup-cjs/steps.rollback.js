'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Rollback extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("reserve", async () => 1, { rollback: async () => {
    } });
    await step.do("charge", { timeout: "1 minute" }, async () => 2, {
      rollback: async () => {
        await step.do("refund", async () => 3);
      },
      rollbackConfig: { timeout: "2 minutes" }
    });
  }
}

exports.Rollback = Rollback;
