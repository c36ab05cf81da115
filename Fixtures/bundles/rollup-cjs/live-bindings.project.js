'use strict';

var cloudflare_workers = require('cloudflare:workers');

let stage = 1;
function advance() {
  stage = 2;
}

class LiveBindings extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do(`stage ${stage}`, async () => {
    });
    advance();
    await step.do(`stage ${stage}`, async () => {
    });
  }
}

exports.LiveBindings = LiveBindings;
