define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  async function runAll(tasks) {
    for (const task of tasks) {
      await task();
    }
  }
  class Thunks extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await runAll([
        () => step.do("first", async () => 1),
        () => step.do("second", async () => 2)
      ]);
    }
  }

  exports.Thunks = Thunks;

}));
