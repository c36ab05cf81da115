// P6: a loop that waits for the step of the turn before, if there is one, leaves one step pending.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class OneAhead extends WorkflowEntrypoint {
  async run(event, step) {
    let before = null;
    for (const item of event.payload.items) {
      if (before) await before;
      before = step.do(`item ${item}`, async () => 1);
    }
    await before;
    await step.do("end", async () => 1);
  }
}

//= OneAhead
//= ├─ ↻ loop for (const item of event.payload.items)
//= │  └─ ▸ do           item ${...}
//= └─ ▸ do           end
