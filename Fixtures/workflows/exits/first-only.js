// F7: an unconditional break keeps the later turns from running.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FirstOnly extends WorkflowEntrypoint {
  async run(event, step) {
    for (const item of event.payload.items) {
      await step.do("first item", async () => item);
      break;
    }
  }
}

//= FirstOnly
//= └─ ↻ loop for (const item of event.payload.items)
//=    ├─ ▸ do           first item
//=    └─ ■ break
