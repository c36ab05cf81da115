// P6: a promise that is assigned on a condition is awaited wherever it was started.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ConditionalAssignment extends WorkflowEntrypoint {
  async run(event, step) {
    let backup = null;
    if (event.payload.backup) {
      backup = step.do("backup", async () => 1);
    }
    await step.do("work", async () => 2);
    if (backup) await backup;
  }
}

//= ConditionalAssignment
//= └─ ⫴ parallel all
//=    ├─ ◇ if
//=    │  └─ event.payload.backup
//=    │     └─ ▸ do           backup  #1→3
//=    └─ ▸ do           work  #1→2
