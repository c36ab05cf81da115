var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class Helper {
    async run(event, step) {
      await step.do("not a workflow", async () => 1);
    }
  }
  class First extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("first", async () => new Helper());
    }
  }
  class Second extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("second", async () => 1);
    }
  }
  class Third extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      console.log(event);
    }
  }

  exports.First = First;
  exports.Second = Second;
  exports.Third = Third;

  return exports;

})({}, cloudflareWorkers);
