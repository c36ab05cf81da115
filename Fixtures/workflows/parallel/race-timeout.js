// P2: in a race the number says when the race was decided.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RaceTimeout extends WorkflowEntrypoint {
  async run(event, step) {
    const answer = await Promise.race([
      step.waitForEvent("answer", { type: "answer", timeout: "2 days" }),
      step.sleep("reminder time", "1 day"),
    ]);
    if (!answer) await step.do("remind", async () => 1);
  }
}

//= RaceTimeout
//= ├─ ⫴ parallel race
//= │  ├─ ⚑ waitForEvent answer  #1→2  (event answer · timeout 2 days)
//= │  └─ ◷ sleep        reminder time  #1→2  (1 day)
//= └─ ◇ if
//=    └─ !answer
//=       └─ ▸ do           remind
