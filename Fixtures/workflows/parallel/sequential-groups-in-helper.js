// P2: the counter of a helper is its own.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SequentialGroupsInHelper extends WorkflowEntrypoint {
  async group(step, n) {
    await Promise.all([step.do("a", async () => n), step.do("b", async () => n)]);
    await Promise.all([step.do("c", async () => n), step.do("d", async () => n)]);
  }

  async run(event, step) {
    const slow = step.do("slow", async () => 1);
    await this.group(step, event.payload.n);
    await slow;
  }
}

//= SequentialGroupsInHelper
//= └─ ⫴ parallel all
//=    ├─ ▸ do           slow  #1→3
//=    └─ ƒ function     group()  #1→2
//=
//= function group()
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→2
//= │  └─ ▸ do           b  #1→2
//= └─ ⫴ parallel all
//=    ├─ ▸ do           c  #2→3
//=    └─ ▸ do           d  #2→3
