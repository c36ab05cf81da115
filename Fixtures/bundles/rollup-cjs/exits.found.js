'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Found extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    let found = null;
    for (const i of event.payload.items) {
      const r = await step.do(`check ${i}`, async () => i);
      if (r) {
        found = r;
        break;
      }
    }
    if (found)
      await step.do("found", async () => found);
    else
      await step.do("none", async () => 1);
  }
}

exports.Found = Found;
