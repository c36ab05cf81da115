// P4, P6: a helper that returns an array of pending promises.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ArrayFromHelper extends WorkflowEntrypoint {
  async run(event, step) {
    function startAll() {
      return [step.do("a", async () => 1), step.do("b", async () => 2)];
    }
    await Promise.all(startAll());
    await step.do("c", async () => 3);
  }
}

//= ArrayFromHelper
//= ├─ ⫴ parallel all
//= │  └─ ƒ function     startAll()  #1→2
//= └─ ▸ do           c
//=
//= function startAll()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→2
//=    └─ ▸ do           b  #1→2
