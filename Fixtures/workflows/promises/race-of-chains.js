// P2, F6: a race of an event and a pause, each with a chain.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RaceOfChains extends WorkflowEntrypoint {
  async run(event, step) {
    const result = await Promise.race([
      step.waitForEvent("approval", { type: "approve", timeout: "1 day" }).then((e) => e.payload),
      step.sleep("deadline", "12 hours").then(() => "timeout")
    ]);
    if (result === "timeout") {
      await step.do("escalate", async () => 1);
      return;
    }
    await step.do("approved", async () => result);
  }
}

//= RaceOfChains
//= ├─ ⫴ parallel race
//= │  ├─ ⚑ waitForEvent approval  #1→2  (event approve · timeout 1 day)
//= │  └─ ◷ sleep        deadline  #1→2  (12 hours)
//= ├─ ◇ if
//= │  └─ result === "timeout"
//= │     ├─ ▸ do           escalate
//= │     └─ ■ return
//= └─ ▸ do           approved
