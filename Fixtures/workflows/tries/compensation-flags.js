// F6, F3: flags say in a catch what must be undone.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CompensationFlags extends WorkflowEntrypoint {
  async run(event, step) {
    let charged = false, reserved = false;
    try {
      await step.do("reserve", async () => 1);
      reserved = true;
      await step.do("charge", async () => 1);
      charged = true;
      await step.do("ship", async () => 1);
    } catch (e) {
      if (charged) await step.do("refund", async () => 1);
      if (reserved) await step.do("release", async () => 1);
      throw e;
    }
  }
}

//= CompensationFlags
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ▸ do           reserve
//=    │  ├─ ▸ do           charge
//=    │  └─ ▸ do           ship
//=    └─ catch
//=       ├─ ◇ if
//=       │  └─ charged
//=       │     └─ ▸ do           refund
//=       ├─ ◇ if
//=       │  └─ reserved
//=       │     └─ ▸ do           release
//=       └─ ■ throw
