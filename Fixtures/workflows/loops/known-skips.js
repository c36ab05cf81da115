// F5, F7: what a known list skips is left out.
import { WorkflowEntrypoint } from "cloudflare:workers";

const STAGES = [{ name: "a" }, { name: "b", skip: true }, { name: "c" }];

export class KnownSkips extends WorkflowEntrypoint {
  async run(event, step) {
    for (const s of STAGES) {
      if (s.skip) continue;
      await step.do(s.name, async () => 1);
    }
  }
}

//= KnownSkips
//= ├─ ▸ do           a
//= └─ ▸ do           c
