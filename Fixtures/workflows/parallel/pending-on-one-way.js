// P2, F7: where a function is over and a promise is not that another way has waited for, a return says so.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PendingOnOneWay extends WorkflowEntrypoint {
  async run(event, step) {
    const sync = step.do("sync", async () => 1);
    if (event.payload.wait) {
      await step.do("prepare", async () => 1);
      await sync;
      await step.do("compare", async () => 1);
    }
  }
}

//= PendingOnOneWay
//= └─ ⫴ parallel all
//=    ├─ ▸ do           sync  #1→3
//=    └─ ◇ if
//=       ├─ event.payload.wait
//=       │  ├─ ▸ do           prepare  #1→2
//=       │  └─ ▸ do           compare
//=       └─ else
//=          └─ ■ return
