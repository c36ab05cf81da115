// I1, F5: an object that is iterated by its own generator.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Plan {
  constructor(step) {
    this.step = step;
  }

  *[Symbol.iterator]() {
    yield () => this.step.do("one", async () => 1);
    yield () => this.step.do("two", async () => 2);
  }
}

export class IteratorProtocol extends WorkflowEntrypoint {
  async run(event, step) {
    for (const t of new Plan(step)) await t();
    await Promise.all([...new Plan(step)].map((t) => t()));
  }
}

//= IteratorProtocol
//= ├─ ▸ do           one
//= ├─ ▸ do           two
//= └─ ⫴ parallel all
//=    ├─ ▸ do           one  #1→2
//=    └─ ▸ do           two  #1→2
