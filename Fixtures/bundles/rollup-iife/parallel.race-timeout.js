var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class RaceTimeout extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const answer = await Promise.race([
        step.waitForEvent("answer", { type: "answer", timeout: "2 days" }),
        step.sleep("reminder time", "1 day")
      ]);
      if (!answer)
        await step.do("remind", async () => 1);
    }
  }

  exports.RaceTimeout = RaceTimeout;

  return exports;

})({}, cloudflareWorkers);
