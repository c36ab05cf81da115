'use strict';

var cloudflare_workers = require('cloudflare:workers');

class ReturnBeforeFinally extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    try {
      const pending = step.do("pending", async () => 1);
      if (!event.payload.isLong)
        return;
      await pending;
    } finally {
      await step.do("clean up", async () => 1);
    }
  }
}

exports.ReturnBeforeFinally = ReturnBeforeFinally;
