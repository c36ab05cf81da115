var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  async function runStep(step, name, body) {
    return await step.do(name, { timeout: "1 minute" }, body);
  }
  async function twice(step, name) {
    await step.do(name, async () => 1);
    await step.do(`${name} again`, async () => 2);
  }
  class Generic extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await runStep(step, "charge card", async () => 1);
      await runStep(step, "send receipt", async () => 2);
      await twice(step, "ring");
      await twice(step, "knock");
      await twice(step, "ring");
    }
  }

  exports.Generic = Generic;

  return exports;

})({}, cloudflareWorkers);
