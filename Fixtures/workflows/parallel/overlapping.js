// P8: one parallel as long as anything is pending.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Overlapping extends WorkflowEntrypoint {
  async run(event, step) {
    const a = step.do("a", async () => 1);
    await step.do("b", async () => 2);
    const c = step.do("c", async () => 3);
    await a;
    await step.do("d", async () => 4);
    await c;
    await step.do("e", async () => 5);
  }
}

//= Overlapping
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→3
//= │  ├─ ▸ do           b  #1→2
//= │  ├─ ▸ do           c  #2→5
//= │  └─ ▸ do           d  #3→4
//= └─ ▸ do           e
