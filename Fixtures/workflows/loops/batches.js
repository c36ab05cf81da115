// F5: batches of a list, each in parallel.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Batches extends WorkflowEntrypoint {
  async run(event, step) {
    const { items } = event.payload;
    for (let i = 0; i < items.length; i += 10) {
      const batch = items.slice(i, i + 10);
      await Promise.all(batch.map(async (item, j) => {
        await step.do(`item ${i + j}`, async () => item);
      }));
      if (i + 10 < items.length) await step.sleep("cool down", "1 second");
    }
  }
}

//= Batches
//= └─ ↻ loop for (let i = 0; i < items.length; i += 10)
//=    ├─ ⫴ parallel all
//=    │  └─ ↻ loop batch.map(…)
//=    │     └─ ▸ do           item ${...}  #1→2
//=    └─ ◇ if
//=       └─ i + 10 < items.length
//=          └─ ◷ sleep        cool down  (1 second)
