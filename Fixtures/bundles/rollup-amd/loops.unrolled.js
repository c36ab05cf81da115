define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  const STAGES = [
    { name: "extract", wait: "1 minute" },
    { name: "transform", wait: "2 minutes" },
    { name: "load", wait: "3 minutes" }
  ];
  class Unrolled extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      for (const stage of STAGES) {
        await step.do(stage.name, async () => stage.name);
        await step.sleep(`after ${stage.name}`, stage.wait);
      }
      for (const name of ["red", "green"])
        await step.do(name, async () => name);
    }
  }

  exports.Unrolled = Unrolled;

}));
