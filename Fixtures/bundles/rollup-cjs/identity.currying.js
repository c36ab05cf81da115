'use strict';

var cloudflare_workers = require('cloudflare:workers');

const run = (step) => (name) => (body) => step.do(name, body);
class Currying extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await run(step)("first")(async () => 1);
    const second = run(step)("second");
    await second(async () => 2);
  }
}

exports.Currying = Currying;
