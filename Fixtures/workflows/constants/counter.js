// L1: names from a counter, known until a loop counts.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Counter extends WorkflowEntrypoint {
  async run(event, step) {
    let n = 0;
    const next = () => `step ${++n}`;
    await step.do(next(), async () => 1);
    await step.do(next(), async () => 1);
    for (const i of event.payload.items) await step.do(next(), async () => i);
    await step.do(next(), async () => 1);
  }
}

//= Counter
//= ├─ ▸ do           step 1
//= ├─ ▸ do           step 2
//= ├─ ↻ loop for (const i of event.payload.items)
//= │  └─ ▸ do           step ${...}
//= └─ ▸ do           step ${...}
