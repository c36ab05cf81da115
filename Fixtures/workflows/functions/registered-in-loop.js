// I1, F5: functions that the module makes and pushes in a callback.
import { WorkflowEntrypoint } from "cloudflare:workers";

const reg = [];
["x", "y"].forEach((n) => reg.push((s) => s.do(`do ${n}`, async () => n)));

export class RegisteredInLoop extends WorkflowEntrypoint {
  async run(event, step) {
    for (const f of reg) await f(step);
  }
}

//= RegisteredInLoop
//= ├─ ▸ do           do x
//= └─ ▸ do           do y
