// P8, F7: an exit while something is pending.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class GuardWhilePending extends WorkflowEntrypoint {
  async run(event, step) {
    const slow = step.do("slow", async () => 1);
    const ok = await step.do("check", async () => true);
    if (!ok) return;
    await step.do("go on", async () => 2);
    await slow;
  }
}

//= GuardWhilePending
//= └─ ⫴ parallel all
//=    ├─ ▸ do           slow  #1→4
//=    ├─ ▸ do           check  #1→2
//=    ├─ ◇ if
//=    │  └─ !ok
//=    │     └─ ■ return
//=    └─ ▸ do           go on  #2→3
