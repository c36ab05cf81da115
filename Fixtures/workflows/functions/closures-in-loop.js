// F5, N2: functions made in a loop keep their own variable.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ClosuresInLoop extends WorkflowEntrypoint {
  async run(event, step) {
    const fns = [];
    for (const n of ["x", "y"]) fns.push(() => step.do(`run ${n}`, async () => n));
    for (const f of fns) await f();
    await Promise.all(fns.map((f) => f()));
  }
}

//= ClosuresInLoop
//= ├─ ▸ do           run x
//= ├─ ▸ do           run y
//= └─ ⫴ parallel all
//=    ├─ ▸ do           run x  #1→2
//=    └─ ▸ do           run y  #1→2
