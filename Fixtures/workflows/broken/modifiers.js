// T2: words that the grammar does not have, and without which the program means the same.
import { WorkflowEntrypoint } from "cloudflare:workers";
import defer * as later from "cloudflare:email";
import source module from "cloudflare:sockets";

class Counter {
  static accessor all = "all";
  accessor #count = 1;
  accessor name = "counter";
  accessor() {
    return this.#count;
  }
}

export class Modifiers extends WorkflowEntrypoint {
  async run(event, step) {
    const counter = new Counter();
    await step.do(`${Counter.all} ${counter.name} ${counter.accessor()}`, async () => later);
    const loaded = [import.defer("cloudflare:email"), import.source("cloudflare:sockets"), module];
    await step.do("import", async () => loaded);
  }
}

//= Modifiers
//= ├─ ▸ do           all counter 1
//= └─ ▸ do           import
