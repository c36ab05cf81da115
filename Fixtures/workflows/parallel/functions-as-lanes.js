// P2, N2: a list of functions as lanes.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FunctionsAsLanes extends WorkflowEntrypoint {
  async run(event, step) {
    const lanes = [laneA, laneB];
    await Promise.all(lanes.map((l) => l(step)));
    async function laneA(s) {
      await s.do("a1", async () => 1);
      await s.do("a2", async () => 1);
    }
    async function laneB(s) {
      await s.sleep("b1", 10);
      await s.do("b2", async () => 1);
    }
  }
}

//= FunctionsAsLanes
//= └─ ⫴ parallel all
//=    ├─ ƒ function     laneA()  #1→2
//=    └─ ƒ function     laneB()  #1→2
//=
//= function laneA()
//= ├─ ▸ do           a1
//= └─ ▸ do           a2
//=
//= function laneB()
//= ├─ ◷ sleep        b1  (10ms)
//= └─ ▸ do           b2
