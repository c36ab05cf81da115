// P1 to P3: waves of steps, each started when the one before has been awaited.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ThreeWaves extends WorkflowEntrypoint {
  async run(event, step) {
    const a = step.do("a", async () => 1);
    const b = step.do("b", async () => 2);
    await a;
    const c = step.do("c", async () => 3);
    await b;
    const d = step.do("d", async () => 4);
    await Promise.all([c, d]);
  }
}

//= ThreeWaves
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→2
//=    ├─ ▸ do           b  #1→3
//=    ├─ ▸ do           c  #2→4
//=    └─ ▸ do           d  #3→4
