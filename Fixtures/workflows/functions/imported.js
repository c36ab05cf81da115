// N5: functions that are not in the input, with and without the step object.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { compute, archive, notify } from "./helpers";

export class Imported extends WorkflowEntrypoint {
  async run(event, step) {
    const value = await compute(event.payload);
    await archive(step, value);
    await Promise.all([notify({ step, value }), step.do("own", async () => 1)]);
  }
}

//= Imported  (incomplete)
//= ├─ ƒ function     archive()  (not in the input)
//= └─ ⫴ parallel all
//=    ├─ ƒ function     notify()  #1→2  (not in the input)
//=    └─ ▸ do           own  #1→2
