define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class Executor extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await new Promise(async (resolve) => {
        await step.do("inside", async () => 1);
        resolve();
      });
      await step.do("after", async () => 2);
    }
  }

  exports.Executor = Executor;

}));
