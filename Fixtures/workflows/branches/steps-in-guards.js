// F2, F7: a guard whose test runs steps leaves where one of them decides: it is several guards.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class StepsInGuards extends WorkflowEntrypoint {
  async run(event, step) {
    const { skip, force } = event.payload;
    if (skip || force === "never" || !(await step.do("is due", async () => true))) return;
    for (const item of event.payload.items) {
      if (!(await step.do("is known", async () => true)) || (await step.do("is done", async () => true))) {
        continue;
      }
      await step.do("work", async () => item);
    }
  }
}

//= StepsInGuards
//= ├─ ◇ if
//= │  └─ skip || force === "never"
//= │     └─ ■ return
//= ├─ ▸ do           is due
//= ├─ ◇ if
//= │  └─ !await step.do("is due", async () => true)
//= │     └─ ■ return
//= └─ ↻ loop for (const item of event.payload.items)
//=    ├─ ▸ do           is known
//=    ├─ ◇ if
//=    │  └─ !await step.do("is known", async () => true)
//=    │     └─ ■ continue
//=    ├─ ▸ do           is done
//=    ├─ ◇ if
//=    │  └─ await step.do("is done", async () => true)
//=    │     └─ ■ continue
//=    └─ ▸ do           work
