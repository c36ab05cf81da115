// F7: a continue under a condition keeps the rest of the turn from running.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ContinueInWhile extends WorkflowEntrypoint {
  async run(event, step) {
    let left = event.payload.count;
    while (left > 0) {
      left -= 1;
      const item = await step.do("take", async () => left);
      if (item === null) {
        await step.sleep("nothing there", "1 minute");
        continue;
      }
      await step.do("handle", async () => item);
    }
  }
}

//= ContinueInWhile
//= └─ ↻ loop while (left > 0)
//=    ├─ ▸ do           take
//=    ├─ ◇ if
//=    │  └─ item === null
//=    │     ├─ ◷ sleep        nothing there  (1 minute)
//=    │     └─ ■ continue
//=    └─ ▸ do           handle
