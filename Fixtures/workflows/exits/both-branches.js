// F7: exits after which nothing would have run anyway are left out.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class BothBranches extends WorkflowEntrypoint {
  async run(event, step) {
    if (event.payload.fast) {
      await step.do("fast", async () => 1);
      return "fast";
    } else {
      await step.do("slow", async () => 1);
      return "slow";
    }
  }
}

//= BothBranches
//= └─ ◇ if
//=    ├─ event.payload.fast
//=    │  └─ ▸ do           fast
//=    └─ else
//=       └─ ▸ do           slow
