// F5, P2: slices of a list, each in parallel, with a pause between.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Chunks extends WorkflowEntrypoint {
  async run(event, step) {
    const items = event.payload.items;
    for (let i = 0; i < items.length; i += 10) {
      const batch = items.slice(i, i + 10);
      await Promise.all(batch.map((item) => step.do(`item ${item}`, async () => item)));
      if (i + 10 < items.length) await step.sleep(`pause ${i}`, "1 second");
    }
  }
}

//= Chunks
//= └─ ↻ loop for (let i = 0; i < items.length; i += 10)
//=    ├─ ⫴ parallel all
//=    │  └─ ↻ loop batch.map(…)
//=    │     └─ ▸ do           item ${...}  #1→2
//=    └─ ◇ if
//=       └─ i + 10 < items.length
//=          └─ ◷ sleep        pause ${...}  (1 second)
