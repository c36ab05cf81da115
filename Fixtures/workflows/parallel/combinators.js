// P2, P8: the members of a combinator share one resolves; each combinator is a parallel of its kind.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Combinators extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
    await Promise.allSettled([step.do("c", async () => 1), step.do("d", async () => 2)]);
    await Promise.race([step.do("e", async () => 1), step.sleep("too long", "1 minute")]);
    await Promise.any([step.do("f", async () => 1), step.do("g", async () => 2)]);
    await step.do("h", async () => 1);
  }
}

//= Combinators
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→2
//= │  └─ ▸ do           b  #1→2
//= ├─ ⫴ parallel all_settled
//= │  ├─ ▸ do           c  #2→3
//= │  └─ ▸ do           d  #2→3
//= ├─ ⫴ parallel race
//= │  ├─ ▸ do           e  #3→4
//= │  └─ ◷ sleep        too long  #3→4  (1 minute)
//= ├─ ⫴ parallel any
//= │  ├─ ▸ do           f  #4→5
//= │  └─ ▸ do           g  #4→5
//= └─ ▸ do           h
