var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class ReturnBeforeFinally extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      try {
        const pending = step.do("pending", async () => 1);
        if (!event.payload.isLong)
          return;
        await pending;
      } finally {
        await step.do("clean up", async () => 1);
      }
    }
  }

  exports.ReturnBeforeFinally = ReturnBeforeFinally;

  return exports;

})({}, cloudflareWorkers);
