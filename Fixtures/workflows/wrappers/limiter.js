// N3, F5: a class that runs a callback for each of its items.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Limiter {
  async batch(items, body) {
    for (const item of items) {
      await body(item);
    }
  }
}

export class LimiterWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    const limiter = new Limiter();
    await limiter.batch(event.payload.items, async (item) => {
      await step.do(`item ${item}`, async () => item);
    });
  }
}

//= LimiterWorkflow
//= └─ ƒ function     Limiter.batch()
//=
//= function Limiter.batch()
//= └─ ↻ loop for (const item of items)
//=    └─ ▸ do           item ${...}
