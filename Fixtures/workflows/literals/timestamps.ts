// L3: a timestamp is ISO 8601 text when the date is known, else "generated".
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

export class Timestamps extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await step.sleepUntil("from text", new Date("2026-12-31T23:59:59Z"));
    await step.sleepUntil("from number", 1767225600000);
    await step.sleepUntil("from parts", Date.UTC(2027, 0, 1));
    await step.sleepUntil("parsed", Date.parse("2027-06-01T00:00:00Z"));
    await step.sleepUntil("not known", new Date(event.payload.when));
    await step.sleepUntil("from now", new Date(Date.now() + 60000));
  }
}

//= Timestamps
//= ├─ ◷ sleepUntil   from text  (2026-12-31T23:59:59Z)
//= ├─ ◷ sleepUntil   from number  (2026-01-01T00:00:00Z)
//= ├─ ◷ sleepUntil   from parts  (2027-01-01T00:00:00Z)
//= ├─ ◷ sleepUntil   parsed  (2027-06-01T00:00:00Z)
//= ├─ ◷ sleepUntil   not known  (generated)
//= └─ ◷ sleepUntil   from now  (generated)
