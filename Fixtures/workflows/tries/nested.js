// F6: a try inside a finally, and a return inside a try.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NestedTries extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const found = await step.do("find", async () => null);
      if (!found) return "nothing";
      await step.do("use", async () => found);
    } finally {
      try {
        await step.do("clean up", async () => 1);
      } catch (error) {
        await step.do("report", async () => String(error));
      }
    }
    await step.do("after", async () => 1);
  }
}

//= NestedTries
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  ├─ ▸ do           find
//= │  │  ├─ ◇ if
//= │  │  │  └─ !found
//= │  │  │     └─ ■ return
//= │  │  └─ ▸ do           use
//= │  └─ finally
//= │     └─ ⛨ try
//= │        ├─ try
//= │        │  └─ ▸ do           clean up
//= │        └─ catch
//= │           └─ ▸ do           report
//= └─ ▸ do           after
