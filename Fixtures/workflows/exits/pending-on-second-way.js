// P2: what the first way of a choice waits for is pending on the second, which begins before that.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PendingOnSecondWay extends WorkflowEntrypoint {
  async run(event, step) {
    const early = step.do("early", async () => 1);
    if (event.payload.isLong) {
      await step.do("long", async () => 1);
      await early;
    } else {
      await step.do("short", async () => 1);
    }
  }
}

//= PendingOnSecondWay
//= └─ ⫴ parallel all
//=    ├─ ▸ do           early  #1→4
//=    └─ ◇ if
//=       ├─ event.payload.isLong
//=       │  └─ ▸ do           long  #2→3
//=       └─ else
//=          ├─ ▸ do           short  #1→2
//=          └─ ■ return
