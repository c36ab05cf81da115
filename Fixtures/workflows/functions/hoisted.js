// N1: functions may stand before or after their use, inside or outside of the class.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Hoisted extends WorkflowEntrypoint {
  async run(event, step) {
    await before(step);
    await after(step);
    function before(s) {
      return s.do("inner before", async () => 1);
    }
  }
}

async function after(step) {
  await step.do("outer after", async () => 1);
}

//= Hoisted
//= ├─ ƒ function     before()
//= └─ ƒ function     after()
//=
//= function before()
//= └─ ▸ do           inner before  #1→2
//=
//= function after()
//= └─ ▸ do           outer after
