// N5: a call that hands the step object to code that is not in the input is a call without an entry.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { archive } from "./archive";

export class Unresolved extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("work", async () => 1);
    await archive(step, event.payload.id);
  }
}

//= Unresolved  (incomplete)
//= ├─ ▸ do           work
//= └─ ƒ function     archive()  (not in the input)
