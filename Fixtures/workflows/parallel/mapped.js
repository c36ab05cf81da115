// P2, F5: a combinator over mapped elements is a parallel with a loop.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Mapped extends WorkflowEntrypoint {
  async run(event, step) {
    const { items } = event.payload;
    await Promise.all(items.map((item) => step.do(`expression ${item}`, async () => item)));
    await Promise.all(items.map(async (item) => await step.do(`awaited ${item}`, async () => item)));
    await Promise.allSettled(items.map(async (item) => {
      const loaded = await fetch(item);
      return step.do(`body ${item}`, async () => loaded);
    }));
  }
}

//= Mapped
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop items.map(…)
//= │     └─ ▸ do           expression ${...}  #1→2
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop items.map(…)
//= │     └─ ▸ do           awaited ${...}  #2→3
//= └─ ⫴ parallel all_settled
//=    └─ ↻ loop items.map(…)
//=       └─ ▸ do           body ${...}  #3→4
