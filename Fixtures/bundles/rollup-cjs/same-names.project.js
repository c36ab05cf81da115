'use strict';

var cloudflare_workers = require('cloudflare:workers');

const name$1 = "save user";
async function save$1(step) {
  await step.do(name$1, async () => {
  });
}

const name = "save order";
async function save(step) {
  await step.do(name, async () => {
  });
}

class SameNames extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await save$1(step);
    await save(step);
  }
}

exports.SameNames = SameNames;
