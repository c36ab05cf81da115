// P2, P6: a promise that is awaited early on a condition is pending until it is awaited for certain.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class MaybeAwaited extends WorkflowEntrypoint {
  async run(event, step) {
    const p = step.do("p", async () => 1);
    if (event.payload.wait) await p;
    await step.do("q", async () => 1);
    await p;
    await step.do("r", async () => 1);
  }
}

//= MaybeAwaited
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           p  #1→3
//= │  └─ ▸ do           q  #1→2
//= └─ ▸ do           r
