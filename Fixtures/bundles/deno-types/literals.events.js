import { WorkflowEntrypoint } from "cloudflare:workers";
const OPTIONS = {
  type: "shared-event",
  timeout: "7 days"
};
export class Events extends WorkflowEntrypoint {
  async run(event, step) {
    await step.waitForEvent("no timeout", {
      type: "approval"
    });
    await step.waitForEvent("with timeout", {
      type: "approval",
      timeout: "1 hour"
    });
    await step.waitForEvent("milliseconds", {
      type: "approval",
      timeout: 60 * 60 * 1000
    });
    await step.waitForEvent("unknown timeout", {
      type: "approval",
      timeout: this.env.TIMEOUT
    });
    await step.waitForEvent("partly known type", {
      type: `reply-${event.payload.id}`
    });
    await step.waitForEvent("shared", OPTIONS);
    await step.waitForEvent("typed", {
      ...OPTIONS,
      type: "other-event"
    });
  }
}
