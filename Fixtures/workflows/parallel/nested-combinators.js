// P8: a combinator over inline expressions is a parallel of its own.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NestedCombinators extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([
      step.do("a", async () => 1),
      Promise.race([step.do("b", async () => 2), step.do("c", async () => 3)]),
    ]);
  }
}

//= NestedCombinators
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→2
//=    └─ ⫴ parallel race
//=       ├─ ▸ do           b  #1→2
//=       └─ ▸ do           c  #1→2
