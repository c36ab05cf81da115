// L6: the same for the result of waitForEvent.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Event extends WorkflowEntrypoint {
  async run(event, step) {
    const answer = await step.waitForEvent("answer", { type: "answer", timeout: "1 day" });
    if (answer.payload.approved) {
      await step.do("approve", async () => answer.payload.by.name);
    }
    const { payload: { choice } } = await step.waitForEvent("choose", { type: "choose" });
    await step.do("chosen", async () => choice);
    await step.waitForEvent("ignored", { type: "ignored" });
  }
}

//= Event
//= ├─ ⚑ waitForEvent answer  (event answer · timeout 1 day)
//= │  └─ payload { approved, by { name } }
//= ├─ ◇ if
//= │  └─ answer.payload.approved
//= │     └─ ▸ do           approve
//= ├─ ⚑ waitForEvent choose  (event choose)
//= │  └─ payload { choice }
//= ├─ ▸ do           chosen
//= └─ ⚑ waitForEvent ignored  (event ignored)
