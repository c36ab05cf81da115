// F5, P1: turns of reduce that do not await the one before run side by side; those that do, in order.
import { WorkflowEntrypoint } from "cloudflare:workers";
export class W extends WorkflowEntrypoint { async run(event, step) {
  await event.payload.items.reduce(async (before, item) => { const own = step.do(`charge ${item}`, async () => item); await own; }, Promise.resolve());
  await step.do("last", async () => 1);
  await event.payload.items.reduce(async (before, item) => { await before; await step.do(`ship ${item}`, async () => item); }, Promise.resolve());
} }

//= W
//= └─ ⫴ parallel all
//=    ├─ ↻ loop event.payload.items.reduce(…)
//=    │  └─ ▸ do           charge ${...}  #1→
//=    ├─ ▸ do           last  #1→2
//=    └─ ↻ loop event.payload.items.reduce(…)
//=       └─ ▸ do           ship ${...}  #2→3
