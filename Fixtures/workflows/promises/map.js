// P6: promises in a map.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class InMap extends WorkflowEntrypoint {
  async run(event, step) {
    const m = new Map();
    m.set("a", step.do("a", async () => 1));
    m.set("b", step.do("b", async () => 1));
    await step.do("mid", async () => 1);
    await Promise.all(m.values());
    await step.do("end", async () => 1);
  }
}

//= InMap
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→3
//= │  ├─ ▸ do           b  #1→3
//= │  └─ ▸ do           mid  #1→2
//= └─ ▸ do           end
