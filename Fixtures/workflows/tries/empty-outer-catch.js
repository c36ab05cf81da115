// F6: an outer catch that shows nothing catches what the inner one throws, so that the tries stay apart.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EmptyOuterCatch extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      try {
        await step.do("charge", async () => 1);
      } catch {
        await step.do("refund", async () => 1);
      }
    } catch {} finally {
      await step.do("clean up", async () => 1);
    }
    await step.do("report", async () => 1);
  }
}

//= EmptyOuterCatch
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ⛨ try
//= │  │     ├─ try
//= │  │     │  └─ ▸ do           charge
//= │  │     └─ catch
//= │  │        └─ ▸ do           refund
//= │  └─ finally
//= │     └─ ▸ do           clean up
//= └─ ▸ do           report
