// N2, P2: what a function hands out goes on when its call is over, whether the function has a name or not.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PromiseHandedOut extends WorkflowEntrypoint {
  async run(event, step) {
    const handle = await (async () => {
      await step.do("open", async () => 1);
      return { done: step.do("copy", async () => 1) };
    })();
    await step.do("notify", async () => 1);
    await handle.done;
  }
}

//= PromiseHandedOut
//= └─ ⫴ parallel all
//=    ├─ ƒ function     lane 1  #1→3
//=    └─ ▸ do           notify  #1→2
//=
//= function lane 1
//= ├─ ▸ do           open
//= └─ ▸ do           copy  #1→
