// N3, P2: the same in parallel.
import { WorkflowEntrypoint } from "cloudflare:workers";

const inParallel = async (items, body) => {
  return await Promise.all(items.map(body));
};

export class ParallelLimiter extends WorkflowEntrypoint {
  async run(event, step) {
    await inParallel(event.payload.items, (item) => step.do(`item ${item}`, async () => item));
  }
}

//= ParallelLimiter
//= └─ ƒ function     inParallel()
//=
//= function inParallel()
//= └─ ⫴ parallel all
//=    └─ ↻ loop items.map(…)
//=       └─ ▸ do           item ${...}  #1→2
