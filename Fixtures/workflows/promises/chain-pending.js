// F6, P6: a chain that is left pending is a lane.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ChainPending extends WorkflowEntrypoint {
  async run(event, step) {
    const chain = step.do("a", async () => 1).then(() => step.do("b", async () => 2));
    await step.do("c", async () => 3);
    await chain;
  }
}

//= ChainPending
//= └─ ⫴ parallel all
//=    ├─ ƒ function     lane 1  #1→3
//=    └─ ▸ do           c  #1→2
//=
//= function lane 1
//= ├─ ▸ do           a
//= └─ ▸ do           b
