// F6, P2: a break that stays inside of a try does not leave it with promises pending.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class BreakInsideFinally extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const sync = step.do("sync", async () => 1);
      while (true) {
        if (await step.do("poll", async () => true)) break;
      }
      await sync;
    } finally {
      await step.do("clean up", async () => 1);
    }
  }
}

//= BreakInsideFinally
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ⫴ parallel all
//=    │     ├─ ▸ do           sync  #1→3
//=    │     └─ ↻ loop while (true)
//=    │        ├─ ▸ do           poll  #1→2
//=    │        └─ ◇ if
//=    │           └─ await step.do("poll", async () => true)
//=    │              └─ ■ break
//=    └─ finally
//=       └─ ▸ do           clean up
