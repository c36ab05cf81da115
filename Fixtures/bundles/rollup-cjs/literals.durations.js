'use strict';

var cloudflare_workers = require('cloudflare:workers');

const HOUR = 36e5;
class Durations extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.sleep("a second", 1e3);
    await step.sleep("odd", 1234);
    await step.sleep("text", "2 hours");
    await step.sleep("product", 2 * HOUR);
    await step.sleep("two days", 48 * HOUR);
    await step.sleep("template", `${5} minutes`);
    await step.sleep("not known", event.payload.delay);
  }
}

exports.Durations = Durations;
