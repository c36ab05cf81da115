// T1: a property of the step object that no known step has.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class UnknownMethod extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("known", async () => 1);
    await step.teleport("where to", 5);
    await step.do("known too", async () => 2);
  }
}

//= UnknownMethod  (incomplete)
//= ├─ ▸ do           known
//= ├─ ƒ function     step.teleport()  (not in the input)
//= └─ ▸ do           known too
