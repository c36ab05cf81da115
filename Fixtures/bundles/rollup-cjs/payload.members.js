'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Members extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    const params = event.payload;
    await step.do("read", async () => event.payload.user.name);
    await step.do("read more", async () => params.user.address.city + params.count);
    await step.do("read again", async () => event.payload["count"]);
  }
}

exports.Members = Members;
