// P1 to P3: work while an event is awaited.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EventMeanwhile extends WorkflowEntrypoint {
  async run(event, step) {
    const approval = step.waitForEvent("approval", { type: "approve", timeout: "3 days" });
    await step.do("notify approver", async () => 1);
    await step.sleep("reminder delay", "1 day");
    await step.do("remind", async () => 1);
    const ev = await approval;
    if (ev.payload.ok) await step.do("publish", async () => 1);
    else await step.do("discard", async () => 1);
  }
}

//= EventMeanwhile
//= ├─ ⫴ parallel all
//= │  ├─ ⚑ waitForEvent approval  #1→5  (event approve · timeout 3 days)
//= │  ├─ ▸ do           notify approver  #1→2
//= │  ├─ ◷ sleep        reminder delay  #2→3  (1 day)
//= │  └─ ▸ do           remind  #3→4
//= └─ ◇ if
//=    ├─ ev.payload.ok
//=    │  └─ ▸ do           publish
//=    └─ else
//=       └─ ▸ do           discard
