// P6: promises in a set.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class InSet extends WorkflowEntrypoint {
  async run(event, step) {
    const s = new Set();
    s.add(step.do("a", async () => 1));
    s.add(step.do("b", async () => 1));
    await Promise.all([...s]);
    await step.do("end", async () => 1);
  }
}

//= InSet
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→2
//= │  └─ ▸ do           b  #1→2
//= └─ ▸ do           end
