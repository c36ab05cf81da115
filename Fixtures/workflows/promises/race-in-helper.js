// P2, P6: a helper that races what it is handed may leave it pending.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RaceInHelper extends WorkflowEntrypoint {
  async run(event, step) {
    const withTimeout = (promise) => Promise.race([promise, step.sleep("timeout", 1000)]);
    await withTimeout(step.do("work", async () => 1));
    await step.do("between", async () => 1);
    const firstOf = async (a, b) => {
      const first = await Promise.any([a, b]);
      return first;
    };
    await firstOf(step.do("left", async () => 1), step.do("right", async () => 1));
    await step.do("between again", async () => 1);
    await new Promise((resolve) => {
      step.do("by hand", async () => 1).then(resolve);
      step.sleep("or in time", 1000).then(resolve);
    });
    await step.do("after", async () => 1);
  }
}

//= RaceInHelper
//= ├─ ⫴ parallel race
//= │  ├─ ▸ do           work  #1→2
//= │  └─ ƒ function     withTimeout()  #1→2
//= ├─ ▸ do           between
//= ├─ ⫴ parallel any
//= │  ├─ ▸ do           left  #2→3
//= │  └─ ▸ do           right  #2→3
//= ├─ ▸ do           between again
//= ├─ ⫴ parallel race
//= │  ├─ ▸ do           by hand  #3→4
//= │  └─ ◷ sleep        or in time  #3→4  (1s)
//= └─ ▸ do           after
//=
//= function withTimeout()
//= └─ ⫴ parallel race
//=    └─ ◷ sleep        timeout  #1→2  (1s)
