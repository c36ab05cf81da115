// P6: a spread of a mapped array next to a step.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SpreadOfMapped extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([
      ...event.payload.ids.map((id) => step.do(`load ${id}`, async () => id)),
      step.do("settings", async () => 1),
    ]);
  }
}

//= SpreadOfMapped
//= └─ ⫴ parallel all
//=    ├─ ↻ loop event.payload.ids.map(…)
//=    │  └─ ▸ do           load ${...}  #1→2
//=    └─ ▸ do           settings  #1→2
