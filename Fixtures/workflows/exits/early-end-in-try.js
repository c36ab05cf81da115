// F7, P2: a function that ends with a try is over where its last choice does not wait.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EarlyEndInTry extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const early = step.do("early", async () => 1);
      await step.do("meanwhile", async () => 1);
      event.payload.isPatient && await early;
    } catch {
      await step.do("undo", async () => 1);
    }
  }
}

//= EarlyEndInTry
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ⫴ parallel all
//=    │  │  ├─ ▸ do           early  #1→3
//=    │  │  └─ ▸ do           meanwhile  #1→2
//=    │  └─ ◇ if
//=    │     ├─ event.payload.isPatient is truthy  (no steps)
//=    │     └─ else
//=    │        └─ ■ return
//=    └─ catch
//=       └─ ▸ do           undo
