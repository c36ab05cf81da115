'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Fields extends cloudflare_workers.WorkflowEntrypoint {
  pending = null;
  async run(event, step) {
    this.pending = step.do("background", async () => 1);
    await step.do("work", async () => 2);
    await this.pending;
  }
}

exports.Fields = Fields;
