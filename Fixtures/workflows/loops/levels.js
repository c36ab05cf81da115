// F5, P2: known levels, each in parallel.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Levels extends WorkflowEntrypoint {
  async run(event, step) {
    const topo = [["a"], ["b", "c"], ["d"]];
    for (const level of topo)
      await Promise.all(level.map((t) => step.do(`run ${t}`, async () => t)));
  }
}

//= Levels
//= ├─ ⫴ parallel all
//= │  └─ ▸ do           run a  #1→2
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           run b  #2→3
//= │  └─ ▸ do           run c  #2→3
//= └─ ⫴ parallel all
//=    └─ ▸ do           run d  #3→4
