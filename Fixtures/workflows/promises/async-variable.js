// P1, P2: async functions that are started first and awaited later.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AsyncVariable extends WorkflowEntrypoint {
  async run(event, step) {
    const left = (async () => {
      await step.do("left 1", async () => 1);
      await step.do("left 2", async () => 2);
    })();
    const right = (async () => {
      await step.do("right 1", async () => 1);
    })();
    await right;
    await left;
  }
}

//= AsyncVariable
//= └─ ⫴ parallel all
//=    ├─ ƒ function     lane 1  #1→3
//=    └─ ▸ do           right 1  #1→2
//=
//= function lane 1
//= ├─ ▸ do           left 1
//= └─ ▸ do           left 2
