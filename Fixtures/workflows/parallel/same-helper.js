// P2, P8: one helper that returns a combinator, called in parallel and left pending.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SameHelper extends WorkflowEntrypoint {
  loadAll(step, ids) {
    return Promise.all(ids.map((id) => step.do(`load ${id}`, async () => id)));
  }

  async run(event, step) {
    const [a, b] = await Promise.all([this.loadAll(step, event.payload.users), this.loadAll(step, event.payload.orders)]);
    const p = this.loadAll(step, event.payload.extras);
    await step.do("mid", async () => [a, b]);
    await p;
    await step.do("end", async () => 1);
  }
}

//= SameHelper
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     loadAll()  #1→2
//= │  └─ ƒ function     loadAll()  #1→2
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     loadAll()  #2→4
//= │  └─ ▸ do           mid  #2→3
//= └─ ▸ do           end
//=
//= function loadAll()
//= └─ ⫴ parallel all
//=    └─ ↻ loop ids.map(…)
//=       └─ ▸ do           load ${...}  #1→2
