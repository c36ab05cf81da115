// F7: a throw is drawn only where it leads into a drawn catch.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Throws extends WorkflowEntrypoint {
  async run(event, step) {
    if (!event.payload.id) throw new Error("no id");
    try {
      const answer = await step.do("ask", async () => 1);
      if (answer > 1) throw new Error("too many");
      await step.do("go on", async () => 1);
    } catch {
      await step.do("recover", async () => 1);
    }
    if (event.payload.bad) {
      await step.do("report", async () => 1);
      throw new Error("bad");
    }
    await step.do("last", async () => 1);
  }
}

//= Throws
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  ├─ ▸ do           ask
//= │  │  ├─ ◇ if
//= │  │  │  └─ answer > 1
//= │  │  │     └─ ■ throw
//= │  │  └─ ▸ do           go on
//= │  └─ catch
//= │     └─ ▸ do           recover
//= ├─ ◇ if
//= │  └─ event.payload.bad
//= │     ├─ ▸ do           report
//= │     └─ ■ throw
//= └─ ▸ do           last
