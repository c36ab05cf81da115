// F3: a ternary is an if, whether the await is outside or inside.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Ternary extends WorkflowEntrypoint {
  async run(event, step) {
    const { cond } = event.payload;
    await (cond ? step.do("outer yes", async () => 1) : step.do("outer no", async () => 0));
    const value = cond ? await step.do("inner yes", async () => 1) : await step.do("inner no", async () => 0);
    const half = cond ? value : await step.do("only no", async () => 0);
    return half;
  }
}

//= Ternary
//= ├─ ◇ if
//= │  ├─ cond
//= │  │  └─ ▸ do           outer yes
//= │  └─ else
//= │     └─ ▸ do           outer no
//= ├─ ◇ if
//= │  ├─ cond
//= │  │  └─ ▸ do           inner yes
//= │  └─ else
//= │     └─ ▸ do           inner no
//= └─ ◇ if
//=    ├─ cond  (no steps)
//=    └─ else
//=       └─ ▸ do           only no
