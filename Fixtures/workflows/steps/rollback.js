// An options object with a rollback: its steps are shown below the step.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Rollback extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("reserve", async () => 1, { rollback: async () => {} });
    await step.do("charge", { timeout: "1 minute" }, async () => 2, {
      rollback: async () => {
        await step.do("refund", async () => 3);
      },
      rollbackConfig: { timeout: "2 minutes" },
    });
  }
}

//= Rollback
//= ├─ ▸ do           reserve
//= │  └─ rollback  (no steps)
//= └─ ▸ do           charge  (timeout 1 minute)
//=    └─ rollback
//=       └─ ▸ do           refund
