// T1: functions that methods of strings and lists call back, in a way that is not followed.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CalledByMethods extends WorkflowEntrypoint {
  async run(event, step) {
    event.payload.text.split(",").sort((a, b) => a.localeCompare(b));
    "a b".replace(/ /g, () => {
      step.do("replace", async () => 1);
      return "_";
    });
    await step.do("end", async () => 1);
  }
}

//= CalledByMethods  (incomplete)
//= └─ ⫴ parallel all
//=    ├─ ↻ loop "a b".replace(…)
//=    │  └─ ▸ do           replace  #1→
//=    └─ ▸ do           end  #1→2
