// F5, F7, P2: a race between an event and a pause in every turn.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class UntilCancelled extends WorkflowEntrypoint {
  async run(event, step) {
    while (true) {
      const winner = await Promise.race([
        step.waitForEvent("cancel", { type: "cancel", timeout: "1 hour" }).then(() => "cancel"),
        step.sleep("tick", "10 minutes").then(() => "tick")
      ]);
      if (winner === "cancel") break;
      const done = await step.do("check", async () => false);
      if (done) return "done";
    }
    await step.do("cancelled", async () => 1);
  }
}

//= UntilCancelled
//= ├─ ↻ loop while (true)
//= │  ├─ ⫴ parallel race
//= │  │  ├─ ⚑ waitForEvent cancel  #1→2  (event cancel · timeout 1 hour)
//= │  │  └─ ◷ sleep        tick  #1→2  (10 minutes)
//= │  ├─ ◇ if
//= │  │  └─ winner === "cancel"
//= │  │     └─ ■ break
//= │  ├─ ▸ do           check
//= │  └─ ◇ if
//= │     └─ done
//= │        └─ ■ return
//= └─ ▸ do           cancelled
