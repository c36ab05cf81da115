// P2: whichever branch waits first, the number says that the promise is over where the other one begins.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class WaitsInBranches extends WorkflowEntrypoint {
  async run(event, step) {
    const sync = step.do("sync", async () => 1);
    if (event.payload.early) {
      await sync;
      await step.do("compare", async () => 1);
    } else {
      await step.do("prepare", async () => 1);
      await sync;
    }
    await step.do("report", async () => 1);
  }
}

//= WaitsInBranches
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           sync  #1→3
//= │  └─ ◇ if
//= │     ├─ event.payload.early
//= │     │  └─ ▸ do           compare
//= │     └─ else
//= │        └─ ▸ do           prepare  #1→2
//= └─ ▸ do           report
