// P6: a promise keeps its numbers through let and reassignment.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Let extends WorkflowEntrypoint {
  async run(event, step) {
    let current;
    current = step.do("a", async () => 1);
    const first = current;
    current = step.do("b", async () => 2);
    await first;
    await step.do("c", async () => 3);
    await current;
  }
}

//= Let
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→2
//=    ├─ ▸ do           b  #1→4
//=    └─ ▸ do           c  #2→3
