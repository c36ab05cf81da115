// P2: a combinator whose promise is awaited later.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CombinatorVariable extends WorkflowEntrypoint {
  async run(event, step) {
    const both = Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
    await step.do("c", async () => 3);
    await both;
  }
}

//= CombinatorVariable
//= └─ ⫴ parallel all
//=    ├─ ⫴ parallel all
//=    │  ├─ ▸ do           a  #1→3
//=    │  └─ ▸ do           b  #1→3
//=    └─ ▸ do           c  #1→2
