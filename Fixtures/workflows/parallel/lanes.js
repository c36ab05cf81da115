// N2: lanes of several nodes become functions, a lane with one node is that node.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Lanes extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([
      (async () => {
        await step.do("a1", async () => 1);
        await step.do("a2", async () => 2);
      })(),
      (async () => {
        await step.do("b1", async () => 1);
        await step.sleep("b2", "1 minute");
      })(),
      (async () => {
        await step.do("c1", async () => 1);
      })(),
    ]);
  }
}

//= Lanes
//= └─ ⫴ parallel all
//=    ├─ ƒ function     lane 1  #1→2
//=    ├─ ƒ function     lane 2  #1→2
//=    └─ ▸ do           c1  #1→2
//=
//= function lane 1
//= ├─ ▸ do           a1
//= └─ ▸ do           a2
//=
//= function lane 2
//= ├─ ▸ do           b1
//= └─ ◷ sleep        b2  (1 minute)
