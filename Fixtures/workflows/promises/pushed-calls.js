// P6: calls of a function, pushed to an array on a condition.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PushedCalls extends WorkflowEntrypoint {
  async notify(step) {
    await step.do("render", async () => 1);
    await step.do("send", async () => 2);
  }

  async run(event, step) {
    const pending = [];
    if (event.payload.notify) pending.push(this.notify(step));
    pending.push(step.do("archive", async () => 3));
    await Promise.all(pending);
  }
}

//= PushedCalls
//= └─ ⫴ parallel all
//=    ├─ ◇ if
//=    │  └─ event.payload.notify
//=    │     └─ ƒ function     notify()  #1→2
//=    └─ ▸ do           archive  #1→2
//=
//= function notify()
//= ├─ ▸ do           render
//= └─ ▸ do           send
