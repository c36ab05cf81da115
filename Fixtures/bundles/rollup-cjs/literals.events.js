'use strict';

var cloudflare_workers = require('cloudflare:workers');

const OPTIONS = { type: "shared-event", timeout: "7 days" };
class Events extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.waitForEvent("no timeout", { type: "approval" });
    await step.waitForEvent("with timeout", { type: "approval", timeout: "1 hour" });
    await step.waitForEvent("milliseconds", { type: "approval", timeout: 60 * 60 * 1e3 });
    await step.waitForEvent("unknown timeout", { type: "approval", timeout: this.env.TIMEOUT });
    await step.waitForEvent("partly known type", { type: `reply-${event.payload.id}` });
    await step.waitForEvent("shared", OPTIONS);
    await step.waitForEvent("typed", { ...OPTIONS, type: "other-event" });
  }
}

exports.Events = Events;
