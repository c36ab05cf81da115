// P2, F6: an early return leaves what is pending to the steps of `finally`.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReturnBeforeFinally extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const pending = step.do("pending", async () => 1);
      if (!event.payload.isLong) return;
      await pending;
    } finally {
      await step.do("clean up", async () => 1);
    }
  }
}

//= ReturnBeforeFinally
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ▸ do           pending  #1→
//=    │  └─ ◇ if
//=    │     └─ !event.payload.isLong
//=    │        └─ ■ return
//=    └─ finally
//=       └─ ▸ do           clean up  #2→3
