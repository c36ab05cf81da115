// T1: what a timer's function sets may not be set yet where the code goes on; a promise that it
// resolves is resolved once it has been waited for.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SetByATimer extends WorkflowEntrypoint {
  async run(event, step) {
    let late = false;
    setTimeout(() => {
      late = true;
    }, 1000);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await step.do("work", async () => 1);
    if (late) await step.do("late", async () => 2);
    else await step.do("in time", async () => 3);
  }
}

//= SetByATimer
//= ├─ ▸ do           work
//= └─ ◇ if
//=    ├─ late
//=    │  └─ ▸ do           late
//=    └─ else
//=       └─ ▸ do           in time
