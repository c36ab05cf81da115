'use strict';

var cloudflare_workers = require('cloudflare:workers');

async function notify(step) {
  await step.do("notify everyone", async () => 1);
}
class SameNames extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await notify(step);
    {
      const notify2 = async () => {
        await step.do("notify owner", async () => 1);
      };
      await notify2();
    }
  }
}

exports.SameNames = SameNames;
