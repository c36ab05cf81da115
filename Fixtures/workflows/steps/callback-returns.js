// P4: a callback returns a pending step.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CallbackReturns extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("outer", async () => {
      const p = step.do("inner 1", async () => 1);
      await step.do("inner 2", async () => 2);
      return p;
    });
  }
}

//= CallbackReturns
//= └─ ▸ do           outer
//=    └─ ⫴ parallel all
//=       ├─ ▸ do           inner 1  #1→2
//=       └─ ▸ do           inner 2  #1→2
