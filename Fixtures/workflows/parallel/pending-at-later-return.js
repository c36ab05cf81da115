// P1, P2: a promise that a later way leaves pending is not awaited at once on an earlier one.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PendingAtLaterReturn extends WorkflowEntrypoint {
  async run(event, step) {
    const sync = step.do("sync", async () => 1);
    if (event.payload.wait) {
      await sync;
    } else {
      return;
    }
    await step.do("compare", async () => 1);
  }
}

//= PendingAtLaterReturn
//= ├─ ▸ do           sync  #1→2
//= ├─ ◇ if
//= │  ├─ event.payload.wait  (no steps)
//= │  └─ else
//= │     └─ ■ return
//= └─ ▸ do           compare
