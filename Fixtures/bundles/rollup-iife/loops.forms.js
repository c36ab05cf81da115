var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class Forms extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const { count, table, stream } = event.payload;
      for (let i = 0; i < count; i++) {
        await step.do(`classic ${i}`, async () => i);
      }
      for (const key in table) {
        await step.do(`key ${key}`, async () => key);
      }
      for await (const chunk of stream) {
        await step.do("chunk", async () => chunk);
      }
      let left = count;
      while (left > 0) {
        left = await step.do("drain", async () => left - 1);
      }
      do {
        left = await step.do("refill", async () => left + 1);
      } while (left < count);
    }
  }

  exports.Forms = Forms;

  return exports;

})({}, cloudflareWorkers);
