// F5, F7: a loop that runs once and is left on the way is shown as a loop, so that its `break`
// leaves nothing else.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class DoOnceBreak extends WorkflowEntrypoint {
  async run(event, step) {
    for (const item of event.payload.items) {
      do {
        if (item.isDone) break;
        await step.do("prepare", async () => item);
      } while (false);
      await step.do("finish", async () => item);
    }
  }
}

//= DoOnceBreak
//= └─ ↻ loop for (const item of event.payload.items)
//=    ├─ ↻ loop do … while (false)
//=    │  ├─ ◇ if
//=    │  │  └─ item.isDone
//=    │  │     └─ ■ break
//=    │  └─ ▸ do           prepare
//=    └─ ▸ do           finish
