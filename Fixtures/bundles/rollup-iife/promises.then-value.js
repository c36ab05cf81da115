var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class ThenValue extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const id = step.do("a", async () => ({ id: 1 })).then((value) => value.id);
      await step.do("b", async () => 2);
      await id;
    }
  }

  exports.ThenValue = ThenValue;

  return exports;

})({}, cloudflareWorkers);
