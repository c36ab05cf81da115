// F5, L1: polling with a count of attempts, and a throw if it never succeeds.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Poll extends WorkflowEntrypoint {
  async run(event, step) {
    let status = "pending", attempts = 0;
    while (status === "pending" && attempts < 20) {
      await step.sleep(`wait ${attempts}`, "30 seconds");
      status = await step.do(`check ${attempts}`, async () => "done");
      attempts++;
    }
    if (status !== "done") throw new Error("timeout");
    await step.do("finish", async () => 1);
  }
}

//= Poll
//= ├─ ↻ loop while (status === "pending" && attempts < 20)
//= │  ├─ ◷ sleep        wait ${...}  (30 seconds)
//= │  └─ ▸ do           check ${...}
//= └─ ▸ do           finish
