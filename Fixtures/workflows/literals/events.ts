// L4: the event type as a name, the timeout as given.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

const OPTIONS = { type: "shared-event", timeout: "7 days" } as const;

export class Events extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await step.waitForEvent("no timeout", { type: "approval" });
    await step.waitForEvent("with timeout", { type: "approval", timeout: "1 hour" });
    await step.waitForEvent("milliseconds", { type: "approval", timeout: 60 * 60 * 1000 });
    await step.waitForEvent("unknown timeout", { type: "approval", timeout: this.env.TIMEOUT });
    await step.waitForEvent("partly known type", { type: `reply-${event.payload.id}` });
    await step.waitForEvent("shared", OPTIONS);
    await step.waitForEvent("typed", { ...OPTIONS, type: "other-event" });
  }
}

//= Events
//= ├─ ⚑ waitForEvent no timeout  (event approval)
//= ├─ ⚑ waitForEvent with timeout  (event approval · timeout 1 hour)
//= ├─ ⚑ waitForEvent milliseconds  (event approval · timeout 1h)
//= ├─ ⚑ waitForEvent unknown timeout  (event approval · timeout unknown)
//= ├─ ⚑ waitForEvent partly known type  (event reply-${...})
//= ├─ ⚑ waitForEvent shared  (event shared-event · timeout 7 days)
//= └─ ⚑ waitForEvent typed  (event other-event · timeout 7 days)
