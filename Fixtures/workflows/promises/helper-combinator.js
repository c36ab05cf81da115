// P4: a helper that awaits its own group has finished it when it returns.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class HelperCombinator extends WorkflowEntrypoint {
  async gather(step) {
    const parts = await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
    return parts;
  }

  async run(event, step) {
    const [parts] = await Promise.all([this.gather(step), step.do("c", async () => 3)]);
    await step.do("d", async () => parts);
  }
}

//= HelperCombinator
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     gather()  #1→2
//= │  └─ ▸ do           c  #1→2
//= └─ ▸ do           d
//=
//= function gather()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→2
//=    └─ ▸ do           b  #1→2
