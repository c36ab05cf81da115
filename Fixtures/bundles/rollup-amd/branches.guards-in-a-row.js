define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class GuardsInARow extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const { a, b } = event.payload;
      if (a) {
        await step.do("a", async () => 1);
        return;
      }
      if (b) {
        await step.do("b", async () => 1);
        return;
      }
      await step.do("neither", async () => 1);
    }
  }

  exports.GuardsInARow = GuardsInARow;

}));
