// P2: a race may be over before the step that it shows is, wherever the race is called.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RaceInPlace extends WorkflowEntrypoint {
  async run(event, step) {
    await (async () => {
      await Promise.any([(async () => {})(), step.do("a", async () => 1)]);
    })();
    await step.do("b", async () => 1);
    await Promise.all([
      step.do("c", async () => 1),
      (async () => {
        await Promise.race([step.do("d", async () => 1), fetch("https://example.com")]);
      })(),
    ]);
    await step.do("e", async () => 1);
  }
}

//= RaceInPlace
//= ├─ ⫴ parallel any
//= │  └─ ▸ do           a  #1→2
//= ├─ ▸ do           b
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           c  #2→3
//= │  └─ ƒ function     lane 2  #2→3
//= └─ ▸ do           e
//=
//= function lane 2
//= └─ ⫴ parallel race
//=    └─ ▸ do           d  #1→2
