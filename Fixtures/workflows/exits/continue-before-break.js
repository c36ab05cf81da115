// F7: `continue` stays if it skips a way out of the loop, even if no step stands behind it in the turn.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ContinueBeforeBreak extends WorkflowEntrypoint {
  async run({ payload }, step) {
    for (const page of payload.pages) {
      if (page.isEmpty) {
        await step.do("skip", async () => page);
        continue;
      }
      if (page.isLast) break;
    }
    await step.do("done", async () => 1);
  }
}

//= ContinueBeforeBreak
//= ├─ ↻ loop for (const page of payload.pages)
//= │  ├─ ◇ if
//= │  │  └─ page.isEmpty
//= │  │     ├─ ▸ do           skip
//= │  │     └─ ■ continue
//= │  └─ ◇ if
//= │     └─ page.isLast
//= │        └─ ■ break
//= └─ ▸ do           done
