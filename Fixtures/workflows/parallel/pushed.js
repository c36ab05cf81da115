// P6: promises keep their numbers when they travel through an array.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Pushed extends WorkflowEntrypoint {
  async run(event, step) {
    const pending = [];
    for (const item of event.payload.items) {
      pending.push(step.do(`item ${item}`, async () => item));
    }
    pending.push(step.do("summary", async () => 1));
    await Promise.all(pending);
  }
}

//= Pushed
//= └─ ⫴ parallel all
//=    ├─ ↻ loop for (const item of event.payload.items)
//=    │  └─ ▸ do           item ${...}  #1→2
//=    └─ ▸ do           summary  #1→2
