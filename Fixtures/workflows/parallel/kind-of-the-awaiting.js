// P8: the kind is that of the one combinator that awaits the pending ones.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class KindOfTheAwaiting extends WorkflowEntrypoint {
  async run(event, step) {
    const a = step.do("a", async () => 1);
    const b = step.do("b", async () => 2);
    await step.do("meanwhile", async () => 3);
    await Promise.allSettled([a, b]);
  }
}

//= KindOfTheAwaiting
//= └─ ⫴ parallel all_settled
//=    ├─ ▸ do           a  #1→3
//=    ├─ ▸ do           b  #1→3
//=    └─ ▸ do           meanwhile  #1→2
