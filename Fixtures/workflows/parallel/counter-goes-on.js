// One counter per function body: a second group goes on where the first ended.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CounterGoesOn extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
    await step.do("between", async () => 3);
    const c = step.do("c", async () => 4);
    const d = step.do("d", async () => 5);
    await step.do("e", async () => 6);
    await Promise.all([c, d]);
  }
}

//= CounterGoesOn
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→2
//= │  └─ ▸ do           b  #1→2
//= ├─ ▸ do           between
//= └─ ⫴ parallel all
//=    ├─ ▸ do           c  #2→4
//=    ├─ ▸ do           d  #2→4
//=    └─ ▸ do           e  #2→3
