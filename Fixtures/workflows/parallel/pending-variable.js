// P1, P2, P3: a step left pending, one awaited meanwhile, then the first.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PendingVariable extends WorkflowEntrypoint {
  async run(event, step) {
    const slow = step.do("slow", async () => 1);
    await step.do("quick", async () => 2);
    await slow;
    await step.do("after", async () => 3);
  }
}

//= PendingVariable
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           slow  #1→3
//= │  └─ ▸ do           quick  #1→2
//= └─ ▸ do           after
