var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class Destructured extends cloudflare_workers.WorkflowEntrypoint {
    async run({ payload: { id, user: { name: userName, ...others }, tags = [] }, instanceId }, step) {
      await step.do("use", async () => [id, userName, others, tags, instanceId]);
    }
  }

  exports.Destructured = Destructured;

  return exports;

})({}, cloudflareWorkers);
