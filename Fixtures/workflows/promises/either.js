// P6, F3: one of two promises is started, awaited later.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Either extends WorkflowEntrypoint {
  async run(event, step) {
    let p;
    if (event.payload.a) p = step.do("a", async () => 1);
    else p = step.do("b", async () => 1);
    await step.do("mid", async () => 1);
    await p;
    await step.do("end", async () => 1);
  }
}

//= Either
//= ├─ ⫴ parallel all
//= │  ├─ ◇ if
//= │  │  ├─ event.payload.a
//= │  │  │  └─ ▸ do           a  #1→3
//= │  │  └─ else
//= │  │     └─ ▸ do           b  #1→3
//= │  └─ ▸ do           mid  #1→2
//= └─ ▸ do           end
