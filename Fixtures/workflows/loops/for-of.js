// F5: for…of is a loop; F2: the iterated expression stands before it.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ForOf extends WorkflowEntrypoint {
  async run(event, step) {
    for (const item of event.payload.items) {
      await step.do("pack", async () => item);
      await step.sleep("cool down", "10 seconds");
    }
    for (const page of await step.do("list pages", async () => [])) {
      await step.do(`load ${page}`, async () => page);
    }
  }
}

//= ForOf
//= ├─ ↻ loop for (const item of event.payload.items)
//= │  ├─ ▸ do           pack
//= │  └─ ◷ sleep        cool down  (10 seconds)
//= ├─ ▸ do           list pages
//= └─ ↻ loop for (const page of await step.do("list pages", async () => []))
//=    └─ ▸ do           load ${...}
