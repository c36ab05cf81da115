// P2, P8: a combinator inside of a combinator of the same kind.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AllOfAll extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([
      Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]),
      step.do("c", async () => 3),
    ]);
  }
}

//= AllOfAll
//= └─ ⫴ parallel all
//=    ├─ ⫴ parallel all
//=    │  ├─ ▸ do           a  #1→2
//=    │  └─ ▸ do           b  #1→2
//=    └─ ▸ do           c  #1→2
