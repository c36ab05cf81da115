// F5: forEach with a function that starts steps and keeps their promises.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class IteratorMethods extends WorkflowEntrypoint {
  async run(event, step) {
    const pending = [];
    event.payload.items.forEach((item) => {
      pending.push(step.do(`item ${item}`, async () => item));
    });
    await Promise.all(pending);
    const found = await Promise.all(
      event.payload.ids.filter((id) => id > 1).map(async (id) => step.do(`id ${id}`, async () => id)),
    );
    await step.do("found", async () => found.find((row) => row.ok));
  }
}

//= IteratorMethods
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop event.payload.items.forEach(…)
//= │     └─ ▸ do           item ${...}  #1→2
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop event.payload.ids.filter((id) => id > 1).map(…)
//= │     └─ ▸ do           id ${...}  #2→3
//= └─ ▸ do           found
