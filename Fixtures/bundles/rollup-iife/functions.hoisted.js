var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class Hoisted extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await before(step);
      await after(step);
      function before(s) {
        return s.do("inner before", async () => 1);
      }
    }
  }
  async function after(step) {
    await step.do("outer after", async () => 1);
  }

  exports.Hoisted = Hoisted;

  return exports;

})({}, cloudflareWorkers);
