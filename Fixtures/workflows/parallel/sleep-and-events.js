// P1, P2: sleeps and events are promises like others.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SleepAndEvents extends WorkflowEntrypoint {
  async run(event, step) {
    const timer = step.sleep("timer", "1 hour");
    const event1 = step.waitForEvent("go", { type: "go" });
    await step.do("prepare", async () => 1);
    await Promise.race([timer, event1]);
    await step.sleepUntil("deadline", new Date("2030-01-01T00:00:00Z"));
  }
}

//= SleepAndEvents
//= ├─ ⫴ parallel race
//= │  ├─ ◷ sleep        timer  #1→3  (1 hour)
//= │  ├─ ⚑ waitForEvent go  #1→3  (event go)
//= │  └─ ▸ do           prepare  #1→2
//= └─ ◷ sleepUntil   deadline  (2030-01-01T00:00:00Z)
