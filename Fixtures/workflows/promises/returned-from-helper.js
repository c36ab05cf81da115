// P4, P6: a promise that a helper returns is awaited by its caller.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReturnedFromHelper extends WorkflowEntrypoint {
  async run(event, step) {
    const start = () => step.do("start", async () => 1);
    const running = start();
    await step.do("meanwhile", async () => 2);
    await running;
  }
}

//= ReturnedFromHelper
//= └─ ⫴ parallel all
//=    ├─ ƒ function     start()  #1→3
//=    └─ ▸ do           meanwhile  #1→2
//=
//= function start()
//= └─ ▸ do           start  #1→2
