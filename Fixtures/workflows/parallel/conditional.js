// F3, P8: a combinator or a single step.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Conditional extends WorkflowEntrypoint {
  async run(event, step) {
    await (event.payload.parallel ? Promise.all([step.do("a", async () => 1), step.do("b", async () => 1)]) : step.do("single", async () => 1));
    await step.do("end", async () => 1);
  }
}

//= Conditional
//= ├─ ◇ if
//= │  ├─ event.payload.parallel
//= │  │  └─ ⫴ parallel all
//= │  │     ├─ ▸ do           a  #1→2
//= │  │     └─ ▸ do           b  #1→2
//= │  └─ else
//= │     └─ ▸ do           single  #1→2
//= └─ ▸ do           end
