// F6, L4: an event that does not come in time is caught.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EventTimeout extends WorkflowEntrypoint {
  async run(event, step) {
    let approval = null;
    try {
      approval = await step.waitForEvent("approval", { type: "approval", timeout: "24 hours" });
    } catch (e) {
      await step.do("timed out", async () => 1);
    }
    if (!approval?.payload.approved) {
      await step.do("reject", async () => 1);
      return { status: "rejected" };
    }
    await step.do("accept", async () => 1);
  }
}

//= EventTimeout
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ⚑ waitForEvent approval  (event approval · timeout 24 hours)
//= │  └─ catch
//= │     └─ ▸ do           timed out
//= ├─ ◇ if
//= │  └─ !approval?.payload.approved
//= │     ├─ ▸ do           reject
//= │     └─ ■ return
//= └─ ▸ do           accept
