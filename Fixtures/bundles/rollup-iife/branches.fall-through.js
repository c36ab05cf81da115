var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class FallThrough extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      switch (event.payload.level) {
        case "gold":
          await step.do("gold gift", async () => 1);
        case "silver":
          await step.do("silver gift", async () => 1);
          break;
      }
      await step.do("thank", async () => 1);
    }
  }

  exports.FallThrough = FallThrough;

  return exports;

})({}, cloudflareWorkers);
