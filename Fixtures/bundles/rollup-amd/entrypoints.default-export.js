define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class Main extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("main", async () => 1);
    }
  }

  exports.default = Main;

  Object.defineProperty(exports, '__esModule', { value: true });

}));
