// N1, P4: functions at the end of run, one of which returns the call of another.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class HoistedInRun extends WorkflowEntrypoint {
  async run(event, step) {
    await first();
    if (event.payload.x) await second();
    async function first() {
      await step.do("first", async () => 1);
    }
    async function second() {
      await step.do("second", async () => 1);
      return third();
    }
    function third() {
      return step.do("third", async () => 1);
    }
  }
}

//= HoistedInRun
//= ├─ ƒ function     first()
//= └─ ◇ if
//=    └─ event.payload.x
//=       └─ ƒ function     second()
//=
//= function first()
//= └─ ▸ do           first
//=
//= function second()
//= ├─ ▸ do           second
//= └─ ƒ function     third()  #1→2
//=
//= function third()
//= └─ ▸ do           third  #1→2
