var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class Lanes extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await Promise.all([
        (async () => {
          await step.do("a1", async () => 1);
          await step.do("a2", async () => 2);
        })(),
        (async () => {
          await step.do("b1", async () => 1);
          await step.sleep("b2", "1 minute");
        })(),
        (async () => {
          await step.do("c1", async () => 1);
        })()
      ]);
    }
  }

  exports.Lanes = Lanes;

  return exports;

})({}, cloudflareWorkers);
