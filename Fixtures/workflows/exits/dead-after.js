// F7: what follows an unconditional exit cannot run and is left out.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class DeadAfter extends WorkflowEntrypoint {
  async run(event, step) {
    for (const item of event.payload.items) {
      await step.do("once per item", async () => item);
      continue;
      await step.do("never", async () => item);
    }
    if (event.payload.a) {
      return;
    } else {
      throw new Error("no");
    }
    await step.do("never either", async () => 1);
  }
}

//= DeadAfter
//= └─ ↻ loop for (const item of event.payload.items)
//=    └─ ▸ do           once per item
