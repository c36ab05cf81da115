// F7, F3: a variable tells after the loop how it ended.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Found extends WorkflowEntrypoint {
  async run(event, step) {
    let found = null;
    for (const i of event.payload.items) {
      const r = await step.do(`check ${i}`, async () => i);
      if (r) {
        found = r;
        break;
      }
    }
    if (found) await step.do("found", async () => found);
    else await step.do("none", async () => 1);
  }
}

//= Found
//= ├─ ↻ loop for (const i of event.payload.items)
//= │  ├─ ▸ do           check ${...}
//= │  └─ ◇ if
//= │     └─ r
//= │        └─ ■ break
//= └─ ◇ if
//=    ├─ found
//=    │  └─ ▸ do           found
//=    └─ else
//=       └─ ▸ do           none
