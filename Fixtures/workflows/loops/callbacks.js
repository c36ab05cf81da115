// F5: calls that run a callback per element are loops, whatever the callback is.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Callbacks extends WorkflowEntrypoint {
  async save(step, item) {
    await step.do("save", async () => item);
  }

  async run(event, step) {
    const { items } = event.payload;
    const pack = (item) => step.do("pack", async () => item);
    await Promise.all(items.map(pack));
    await Promise.all(items.map((item) => this.save(step, item)));
    await Promise.all(items.map(this.save.bind(this, step)));
    await Promise.all(items.flatMap((item) => [step.do(`one ${item}`, async () => 1), step.do(`two ${item}`, async () => 2)]));
    await Promise.all(Array.from(items, (item) => step.do(`from ${item}`, async () => item)));
  }
}

//= Callbacks
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop items.map(…)
//= │     └─ ƒ function     pack()  #1→2
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop items.map(…)
//= │     └─ ƒ function     save()  #2→3
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop items.map(…)
//= │     └─ ƒ function     save()  #3→4
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop items.flatMap(…)
//= │     ├─ ▸ do           one ${...}  #4→5
//= │     └─ ▸ do           two ${...}  #4→5
//= └─ ⫴ parallel all
//=    └─ ↻ loop Array.from(…)
//=       └─ ▸ do           from ${...}  #5→6
//=
//= function pack()
//= └─ ▸ do           pack  #1→2
//=
//= function save()
//= └─ ▸ do           save
