// F7, I4: a step that returns in front of a throw runs, or the workflow fails; but not where the
// code goes on to the throw in any case, or where something else may run.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ThrowBehindReturn extends WorkflowEntrypoint {
  async run(event, step) {
    const { allowed, fallback, kind } = event.payload;
    if (!allowed) {
      if (fallback) return fallback;
      throw new Error("not allowed");
    }
    try {
      await step.do("call", async () => 1);
    } catch (error) {
      if (fallback) await step.do("report", async () => 2);
      throw error;
    }
    if (kind === "mail") {
      return await step.do("mail", async () => 3);
    } else if (kind === "text") {
      return await step.do("text", async () => 4);
    }
    throw new Error("unknown kind");
  }
}

//= ThrowBehindReturn
//= ├─ ◇ if
//= │  └─ !allowed
//= │     └─ ■ return
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           call
//= │  └─ catch
//= │     └─ ◇ if
//= │        └─ fallback
//= │           └─ ▸ do           report
//= └─ ◇ if
//=    ├─ kind === "mail"
//=    │  └─ ▸ do           mail
//=    └─ kind === "text"
//=       └─ ▸ do           text
