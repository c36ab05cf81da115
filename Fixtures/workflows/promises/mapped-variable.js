// P6: a mapped array of promises that is awaited later.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class MappedVariable extends WorkflowEntrypoint {
  async run(event, step) {
    const loads = event.payload.ids.map((id) => step.do(`load ${id}`, async () => id));
    await step.do("meanwhile", async () => 1);
    const rows = await Promise.all(loads);
    await step.do("merge", async () => rows);
  }
}

//= MappedVariable
//= ├─ ⫴ parallel all
//= │  ├─ ↻ loop event.payload.ids.map(…)
//= │  │  └─ ▸ do           load ${...}  #1→3
//= │  └─ ▸ do           meanwhile  #1→2
//= └─ ▸ do           merge
