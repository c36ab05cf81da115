// One counter per function body: the callback of a step counts for itself.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class StepsInCallbacks extends WorkflowEntrypoint {
  async run(event, step) {
    const outer = step.do("outer", async () => {
      const a = step.do("inner a", async () => 1);
      await step.do("inner b", async () => 2);
      await a;
    });
    await step.do("meanwhile", async () => 3);
    await outer;
  }
}

//= StepsInCallbacks
//= └─ ⫴ parallel all
//=    ├─ ▸ do           outer  #1→3
//=    │  └─ ⫴ parallel all
//=    │     ├─ ▸ do           inner a  #1→3
//=    │     └─ ▸ do           inner b  #1→2
//=    └─ ▸ do           meanwhile  #1→2
