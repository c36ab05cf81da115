// P2: each await of a pending promise counts up by one.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class OneByOne extends WorkflowEntrypoint {
  async run(event, step) {
    const a = step.do("a", async () => 1);
    const b = step.do("b", async () => 2);
    const c = step.do("c", async () => 3);
    await b;
    await a;
    await c;
  }
}

//= OneByOne
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→3
//=    ├─ ▸ do           b  #1→2
//=    └─ ▸ do           c  #1→4
