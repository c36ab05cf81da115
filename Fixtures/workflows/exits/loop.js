// F7: break and continue inside loops; a continue at the end changes nothing.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LoopExits extends WorkflowEntrypoint {
  async run(event, step) {
    for (const item of event.payload.items) {
      if (item.skip) continue;
      const state = await step.do("process", async () => "ok");
      if (state === "stop") break;
    }
    while (true) {
      const page = await step.do("next page", async () => null);
      if (!page) break;
      await step.do("save page", async () => page);
      if (page.last) continue;
    }
    await step.do("finish", async () => 1);
  }
}

//= LoopExits
//= ├─ ↻ loop for (const item of event.payload.items)
//= │  ├─ ◇ if
//= │  │  └─ item.skip
//= │  │     └─ ■ continue
//= │  ├─ ▸ do           process
//= │  └─ ◇ if
//= │     └─ state === "stop"
//= │        └─ ■ break
//= ├─ ↻ loop while (true)
//= │  ├─ ▸ do           next page
//= │  ├─ ◇ if
//= │  │  └─ !page
//= │  │     └─ ■ break
//= │  └─ ▸ do           save page
//= └─ ▸ do           finish
