// N2, F6: a lane with its own try is a function if it shows several steps.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class TryInLane extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all(event.payload.ids.map(async (id) => {
      try {
        await step.do(`load ${id}`, async () => id);
      } catch (error) {
        await step.do(`report ${id}`, async () => String(error));
      }
    }));
  }
}

//= TryInLane
//= └─ ⫴ parallel all
//=    └─ ↻ loop event.payload.ids.map(…)
//=       └─ ƒ function     lane 1  #1→2
//=
//= function lane 1
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           load ${...}
//=    └─ catch
//=       └─ ▸ do           report ${...}
