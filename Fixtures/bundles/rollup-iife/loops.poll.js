var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class Poll extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      let status = "pending", attempts = 0;
      while (status === "pending" && attempts < 20) {
        await step.sleep(`wait ${attempts}`, "30 seconds");
        status = await step.do(`check ${attempts}`, async () => "done");
        attempts++;
      }
      if (status !== "done")
        throw new Error("timeout");
      await step.do("finish", async () => 1);
    }
  }

  exports.Poll = Poll;

  return exports;

})({}, cloudflareWorkers);
