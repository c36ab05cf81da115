// P2, F7: a handler that returns while its own promise is pending is a function; its caller goes on.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LaneReturnsEarly extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([
      step.do("charge", async () => 1).then(async () => {
        const mail = step.do("mail", async () => 2);
        if (event.payload.quiet) return;
        await mail;
      }),
      step.do("ship", async () => 3),
    ]);
    await step.do("close", async () => 4);
  }
}

//= LaneReturnsEarly
//= └─ ⫴ parallel all
//=    ├─ ⫴ parallel all
//=    │  ├─ ƒ function     lane 1  #1→
//=    │  └─ ▸ do           ship  #1→2
//=    └─ ▸ do           close  #2→3
//=
//= function lane 1
//= ├─ ▸ do           charge
//= └─ ƒ function     lane 1 (2)  #1→
//=
//= function lane 1 (2)
//= ├─ ▸ do           mail  #1→2
//= └─ ◇ if
//=    └─ event.payload.quiet
//=       └─ ■ return
