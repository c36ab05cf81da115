// P3, P8: loops and branches that run while something is pending stand in its parallel.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PendingOverFlow extends WorkflowEntrypoint {
  async run(event, step) {
    const background = step.do("background", async () => 1);
    for (const item of event.payload.items) {
      await step.do(`item ${item}`, async () => item);
    }
    if (event.payload.notify) {
      await step.do("notify", async () => 1);
    }
    await background;
  }
}

//= PendingOverFlow
//= └─ ⫴ parallel all
//=    ├─ ▸ do           background  #1→4
//=    ├─ ↻ loop for (const item of event.payload.items)
//=    │  └─ ▸ do           item ${...}  #1→2
//=    └─ ◇ if
//=       └─ event.payload.notify
//=          └─ ▸ do           notify  #2→3
