// F5, F6: a chain of promises built by reduce runs its steps one after another.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Reduce extends WorkflowEntrypoint {
  async run(event, step) {
    await event.payload.items.reduce(
      (chain, item) => chain.then(() => step.do(`item ${item}`, async () => item)),
      Promise.resolve(),
    );
    const total = await event.payload.prices.reduce(async (sum, price) => {
      const before = await sum;
      return before + (await step.do(`add ${price}`, async () => price));
    }, Promise.resolve(0));
    await step.do("total", async () => total);
  }
}

//= Reduce
//= ├─ ↻ loop event.payload.items.reduce(…)
//= │  └─ ▸ do           item ${...}
//= ├─ ↻ loop event.payload.prices.reduce(…)
//= │  └─ ▸ do           add ${...}
//= └─ ▸ do           total
