// F5, P2: a list that batches are taken from.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Splice extends WorkflowEntrypoint {
  async run(event, step) {
    const pending = [...event.payload.items];
    while (pending.length > 0) {
      const batch = pending.splice(0, 5);
      await Promise.all(batch.map((b) => step.do(`b ${b}`, async () => b)));
    }
  }
}

//= Splice
//= └─ ↻ loop while (pending.length > 0)
//=    └─ ⫴ parallel all
//=       └─ ↻ loop batch.map(…)
//=          └─ ▸ do           b ${...}  #1→2
