// F5, P2: groups, a map and a set of a list that is not known.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Groups extends WorkflowEntrypoint {
  async run(event, step) {
    const groups = Object.groupBy(event.payload.items, (i) => i.kind);
    for (const [kind, items] of Object.entries(groups))
      await Promise.all(items.map((i) => step.do(`${kind} ${i}`, async () => i)));
    const byId = new Map(event.payload.items.map((i) => [i.id, i]));
    for (const [id, i] of byId) await step.do(`id ${id}`, async () => i);
    for (const id of new Set(event.payload.list)) await step.do(`uniq ${id}`, async () => id);
  }
}

//= Groups
//= ├─ ↻ loop for (const [kind, items] of Object.entries(groups))
//= │  └─ ⫴ parallel all
//= │     └─ ↻ loop items.map(…)
//= │        └─ ▸ do           ${...} ${...}  #1→2
//= ├─ ↻ loop for (const [id, i] of byId)
//= │  └─ ▸ do           id ${...}
//= └─ ↻ loop for (const id of new Set(event.payload.list))
//=    └─ ▸ do           uniq ${...}
