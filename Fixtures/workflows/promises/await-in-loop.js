// P1, P2: a group that is started and awaited in every turn of a loop.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AwaitInLoop extends WorkflowEntrypoint {
  async run(event, step) {
    for (const batch of event.payload.batches) {
      const pending = batch.map((item) => step.do(`item ${item}`, async () => item));
      await Promise.all(pending);
      await step.do("checkpoint", async () => batch);
    }
  }
}

//= AwaitInLoop
//= └─ ↻ loop for (const batch of event.payload.batches)
//=    ├─ ⫴ parallel all
//=    │  └─ ↻ loop batch.map(…)
//=    │     └─ ▸ do           item ${...}  #1→2
//=    └─ ▸ do           checkpoint
