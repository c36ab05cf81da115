// F4, F7: `break` keeps a case from falling into the exit of the next one.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class BreakBeforeExit extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      switch (event.payload.kind) {
        case "a":
          await step.do("a", async () => 1);
          break;
        default:
          throw new Error("unknown kind");
      }
    } catch {
      await step.do("report", async () => 1);
    }
    switch (event.payload.kind) {
      case "b":
        await step.do("b", async () => 1);
        break;
      default:
        return;
    }
    await step.do("end", async () => 1);
  }
}

//= BreakBeforeExit
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ◇ switch event.payload.kind
//= │  │     ├─ case a
//= │  │     │  ├─ ▸ do           a
//= │  │     │  └─ ■ break
//= │  │     └─ default
//= │  │        └─ ■ throw
//= │  └─ catch
//= │     └─ ▸ do           report
//= ├─ ◇ switch event.payload.kind
//= │  ├─ case b
//= │  │  ├─ ▸ do           b
//= │  │  └─ ■ break
//= │  └─ default
//= │     └─ ■ return
//= └─ ▸ do           end
