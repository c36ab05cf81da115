// P3, P8: a group in every turn of a loop.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PendingInLoop extends WorkflowEntrypoint {
  async run(event, step) {
    for (const item of event.payload.items) {
      const saved = step.do(`save ${item}`, async () => item);
      await step.do(`notify ${item}`, async () => item);
      await saved;
    }
    await step.do("end", async () => 1);
  }
}

//= PendingInLoop
//= ├─ ↻ loop for (const item of event.payload.items)
//= │  └─ ⫴ parallel all
//= │     ├─ ▸ do           save ${...}  #1→3
//= │     └─ ▸ do           notify ${...}  #1→2
//= └─ ▸ do           end
