// P2, F3: a flag that one member of a race sets.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FlagOfRace extends WorkflowEntrypoint {
  async run(event, step) {
    let timedOut = false;
    await Promise.race([step.do("w", async () => 1), step.sleep("t", "1 minute").then(() => {
      timedOut = true;
    })]);
    if (timedOut) await step.do("timeout", async () => 1);
    else await step.do("in time", async () => 1);
  }
}

//= FlagOfRace
//= ├─ ⫴ parallel race
//= │  ├─ ▸ do           w  #1→2
//= │  └─ ◷ sleep        t  #1→2  (1 minute)
//= └─ ◇ if
//=    ├─ timedOut
//=    │  └─ ▸ do           timeout
//=    └─ else
//=       └─ ▸ do           in time
