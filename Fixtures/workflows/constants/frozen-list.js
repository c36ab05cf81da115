// L1, F5: a frozen list of frozen objects.
import { WorkflowEntrypoint } from "cloudflare:workers";

const steps = Object.freeze(["a", "b"].map((n) => Object.freeze({ name: n, run: async () => n })));

export class FrozenList extends WorkflowEntrypoint {
  async run(event, step) {
    for (const s of steps) await step.do(s.name, s.run);
  }
}

//= FrozenList
//= ├─ ▸ do           a
//= └─ ▸ do           b
