// F5: an iterator by hand, and an index that counts down.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Iterators extends WorkflowEntrypoint {
  async run(event, step) {
    const it = event.payload.items[Symbol.iterator]();
    for (let r = it.next(); !r.done; r = it.next())
      await step.do(`it ${r.value}`, async () => 1);
    let i = event.payload.items.length;
    while (i-- > 0) await step.do(`down ${i}`, async () => 1);
  }
}

//= Iterators
//= ├─ ↻ loop for (let r = it.next(); !r.done; r = it.next())
//= │  └─ ▸ do           it ${...}
//= └─ ↻ loop while (i-- > 0)
//=    └─ ▸ do           down ${...}
