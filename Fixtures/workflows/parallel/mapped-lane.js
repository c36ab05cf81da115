// N2: a mapped async callback with several nodes is a function named after its place.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class MappedLane extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all(event.payload.items.map(async (item) => {
      const raw = await step.do(`load ${item}`, async () => item);
      await step.do(`save ${item}`, async () => raw);
    }));
    await step.do("report", async () => 1);
  }
}

//= MappedLane
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop event.payload.items.map(…)
//= │     └─ ƒ function     lane 1  #1→2
//= └─ ▸ do           report
//=
//= function lane 1
//= ├─ ▸ do           load ${...}
//= └─ ▸ do           save ${...}
