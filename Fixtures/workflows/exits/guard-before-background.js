// F7, P6: a function called in place begins something on a condition, and does not wait for it.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class GuardBeforeBackground extends WorkflowEntrypoint {
  async run(event, step) {
    await (async () => {
      if (!event.payload.isLoud) return;
      step.do("background", async () => 1);
    })();
    await step.do("end", async () => 1);
  }
}

//= GuardBeforeBackground
//= └─ ⫴ parallel all
//=    ├─ ƒ function     lane 1  #1→
//=    └─ ▸ do           end  #1→2
//=
//= function lane 1
//= ├─ ◇ if
//= │  └─ !event.payload.isLoud
//= │     └─ ■ return
//= └─ ▸ do           background  #1→
