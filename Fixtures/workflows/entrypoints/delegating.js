// I3: run hands everything to a function.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function runOrder(event, step, env) {
  await step.do("order", async () => env);
  await step.sleep("rest", 1000);
}

export class Delegating extends WorkflowEntrypoint {
  run(event, step) {
    return runOrder(event, step, this.env);
  }
}

//= Delegating
//= └─ ƒ function     runOrder()  #1→2
//=
//= function runOrder()
//= ├─ ▸ do           order
//= └─ ◷ sleep        rest  (1s)
