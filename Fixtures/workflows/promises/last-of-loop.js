// P6: a variable that every turn sets holds the promise of the last turn only.
import { WorkflowEntrypoint } from "cloudflare:workers";
export class W extends WorkflowEntrypoint { async run(event, step) {
  let latest;
  for (const item of event.payload.items) latest = step.do(`send ${item.id}`, async () => 1);
  await latest;
  await step.do("last", async () => 1);
} }

//= W
//= └─ ⫴ parallel all
//=    ├─ ↻ loop for (const item of event.payload.items)
//=    │  └─ ▸ do           send ${...}  #1→
//=    └─ ▸ do           last  #1→2
