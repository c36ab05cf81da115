// P8, N2: a lane that has lanes of its own.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LaneWithParallel extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([
      (async () => {
        await step.do("prepare", async () => 1);
        await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
      })(),
      step.do("c", async () => 3),
    ]);
  }
}

//= LaneWithParallel
//= └─ ⫴ parallel all
//=    ├─ ƒ function     lane 1  #1→2
//=    └─ ▸ do           c  #1→2
//=
//= function lane 1
//= ├─ ▸ do           prepare
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→2
//=    └─ ▸ do           b  #1→2
