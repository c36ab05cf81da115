define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class ConditionalLane extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const { extra, fast } = event.payload;
      await Promise.all([
        step.do("always", async () => 1),
        extra ? step.do("extra", async () => 2) : null,
        extra && step.do("more", async () => 3)
      ]);
      const chosen = fast ? step.do("fast", async () => 1) : step.do("slow", async () => 2);
      await step.do("meanwhile", async () => 3);
      await chosen;
    }
  }

  exports.ConditionalLane = ConditionalLane;

}));
