// F7: a return that keeps a later node from running is kept, the last one is not.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Guard extends WorkflowEntrypoint {
  async run(event, step) {
    if (!event.payload.ready) return;
    const user = await step.do("load user", async () => null);
    if (!user) {
      await step.do("report", async () => 1);
      return "no user";
    }
    await step.do("greet", async () => 1);
    if (event.payload.quiet) return "quiet";
    return "done";
  }
}

//= Guard
//= ├─ ◇ if
//= │  └─ !event.payload.ready
//= │     └─ ■ return
//= ├─ ▸ do           load user
//= ├─ ◇ if
//= │  └─ !user
//= │     ├─ ▸ do           report
//= │     └─ ■ return
//= └─ ▸ do           greet
