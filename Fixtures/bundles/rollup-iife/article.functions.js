var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class Functions extends cloudflare_workers.WorkflowEntrypoint {
    async functionA(step) {
      console.log(await this.functionB(step), await this.functionC());
    }
    async functionB(step) {
      return await step.do("b", async () => "b");
    }
    async functionC() {
      return "c";
    }
    async run(event, step) {
      await this.functionA(step);
    }
  }

  exports.Functions = Functions;

  return exports;

})({}, cloudflareWorkers);
