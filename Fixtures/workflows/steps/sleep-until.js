// L3: the forms of an instant.
import { WorkflowEntrypoint } from "cloudflare:workers";

const DEADLINE = new Date("2031-05-06T07:08:09Z");

export class SleepUntil extends WorkflowEntrypoint {
  async run(event, step) {
    await step.sleepUntil("constant", DEADLINE);
    await step.sleepUntil("milliseconds", 1000000000000);
    await step.sleepUntil("date of a number", new Date(1000000000000));
    await step.sleepUntil("with milliseconds", new Date("2031-05-06T07:08:09.123Z"));
    const later = new Date(event.payload.begin);
    later.setDate(later.getDate() + 1);
    await step.sleepUntil("computed", later);
  }
}

//= SleepUntil
//= ├─ ◷ sleepUntil   constant  (2031-05-06T07:08:09Z)
//= ├─ ◷ sleepUntil   milliseconds  (2001-09-09T01:46:40Z)
//= ├─ ◷ sleepUntil   date of a number  (2001-09-09T01:46:40Z)
//= ├─ ◷ sleepUntil   with milliseconds  (2031-05-06T07:08:09.123Z)
//= └─ ◷ sleepUntil   computed  (generated)
