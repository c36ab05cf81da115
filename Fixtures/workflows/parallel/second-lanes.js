// N2: lanes of a second combinator are other functions.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SecondLanes extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([
      (async () => {
        await step.do("a", async () => 1);
        await step.do("b", async () => 2);
      })(),
    ]);
    await Promise.all([
      (async () => {
        await step.do("c", async () => 3);
        await step.do("d", async () => 4);
      })(),
    ]);
  }
}

//= SecondLanes
//= ├─ ⫴ parallel all
//= │  └─ ƒ function     lane 1  #1→2
//= └─ ⫴ parallel all
//=    └─ ƒ function     lane 1 (2)  #2→3
//=
//= function lane 1
//= ├─ ▸ do           a
//= └─ ▸ do           b
//=
//= function lane 1 (2)
//= ├─ ▸ do           c
//= └─ ▸ do           d
