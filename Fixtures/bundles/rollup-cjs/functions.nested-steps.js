'use strict';

var cloudflare_workers = require('cloudflare:workers');

class NestedSteps extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("outer", async () => {
      await step.do("inner 1", async () => 1);
      await Promise.all([step.do("inner 2", async () => 2), step.do("inner 3", async () => 3)]);
    });
    await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
  }
}

exports.NestedSteps = NestedSteps;
