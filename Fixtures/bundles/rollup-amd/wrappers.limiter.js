define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class Limiter {
    async batch(items, body) {
      for (const item of items) {
        await body(item);
      }
    }
  }
  class LimiterWorkflow extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const limiter = new Limiter();
      await limiter.batch(event.payload.items, async (item) => {
        await step.do(`item ${item}`, async () => item);
      });
    }
  }

  exports.LimiterWorkflow = LimiterWorkflow;

}));
