// P2, P6: a call is over when its function returns, though what it began may go on.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LeakingCall extends WorkflowEntrypoint {
  async begin(step) {
    return { pending: step.do("begun", async () => 1) };
  }

  async run(event, step) {
    const handle = await this.begin(step);
    await step.do("between", async () => 1);
    await handle.pending;
    await step.do("end", async () => 1);
  }
}

//= LeakingCall
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     begin()  #1→3
//= │  └─ ▸ do           between  #1→2
//= └─ ▸ do           end
//=
//= function begin()
//= └─ ▸ do           begun  #1→
