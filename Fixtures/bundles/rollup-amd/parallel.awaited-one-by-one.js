define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class OneByOne extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const a = step.do("a", async () => 1);
      const b = step.do("b", async () => 2);
      const c = step.do("c", async () => 3);
      await b;
      await a;
      await c;
    }
  }

  exports.OneByOne = OneByOne;

}));
