// P8: the kind of a race stays when something that nothing waits for joins its group.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RaceBesideFloating extends WorkflowEntrypoint {
  async run(event, step) {
    const log = async (s) => { await s.do("log", async () => 1); };
    await Promise.race([
      step.do("first", async () => 1).then(() => step.do("second", async () => 1)),
      (async () => { log(step); })(),
      step.do("other", async () => 1),
    ]);
    await step.do("next", async () => 1);
  }
}

//= RaceBesideFloating
//= └─ ⫴ parallel race
//=    ├─ ƒ function     lane 1  #1→2
//=    ├─ ƒ function     log()  #1→
//=    ├─ ▸ do           other  #1→2
//=    └─ ▸ do           next  #2→3
//=
//= function lane 1
//= ├─ ▸ do           first
//= └─ ▸ do           second
//=
//= function log()
//= └─ ▸ do           log
