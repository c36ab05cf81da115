// F6, P2: what a return has left pending is so in finally, too, which may leave the function itself.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReturnInFinallyWhilePending extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const sync = step.do("sync", async () => 1);
      if (event.payload.skip) return;
      await sync;
    } finally {
      await step.do("clean up", async () => 1);
      return true;
    }
  }
}

//= ReturnInFinallyWhilePending
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ▸ do           sync  #1→
//=    │  └─ ◇ if
//=    │     └─ event.payload.skip
//=    │        └─ ■ return
//=    └─ finally
//=       ├─ ▸ do           clean up  #2→3
//=       └─ ■ return
