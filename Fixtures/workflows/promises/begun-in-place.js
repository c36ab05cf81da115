// P6, N2: what a function called in place begins without waiting for it goes on when that is over.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class BegunInPlace extends WorkflowEntrypoint {
  async run(event, step) {
    await (async () => {
      (async () => {
        await step.do("background", async () => 1);
      })();
    })();
    await step.do("end", async () => 1);
  }
}

//= BegunInPlace
//= └─ ⫴ parallel all
//=    ├─ ▸ do           background  #1→
//=    └─ ▸ do           end  #1→2
