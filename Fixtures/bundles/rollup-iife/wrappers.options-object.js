var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class OptionsObject extends cloudflare_workers.WorkflowEntrypoint {
    async execute(step, { name, timeout = "30 seconds", body }) {
      return await step.do(name, { timeout }, body);
    }
    async run(event, step) {
      await this.execute(step, { name: "first", body: async () => 1 });
      await this.execute(step, { name: "second", timeout: "2 minutes", body: async () => 2 });
    }
  }

  exports.OptionsObject = OptionsObject;

  return exports;

})({}, cloudflareWorkers);
