'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Switch extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    switch (event.payload.kind) {
      case "created":
      case "updated":
        await step.do("index", async () => 1);
        break;
      default:
        await step.do("log unknown", async () => 1);
        break;
      case 3:
        await step.do("third", async () => 3);
    }
  }
}

exports.Switch = Switch;
