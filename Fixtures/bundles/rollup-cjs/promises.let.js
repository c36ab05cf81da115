'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Let extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    let current;
    current = step.do("a", async () => 1);
    const first = current;
    current = step.do("b", async () => 2);
    await first;
    await step.do("c", async () => 3);
    await current;
  }
}

exports.Let = Let;
