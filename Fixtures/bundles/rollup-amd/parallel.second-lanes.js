define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class SecondLanes extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await Promise.all([
        (async () => {
          await step.do("a", async () => 1);
          await step.do("b", async () => 2);
        })()
      ]);
      await Promise.all([
        (async () => {
          await step.do("c", async () => 3);
          await step.do("d", async () => 4);
        })()
      ]);
    }
  }

  exports.SecondLanes = SecondLanes;

}));
