// F6, F7: a return in a catch keeps what follows from running.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CatchReturns extends WorkflowEntrypoint {
  async run(event, step) {
    let rows;
    try {
      rows = await step.do("load", async () => []);
    } catch {
      return "failed";
    }
    await step.do("use", async () => rows);
  }
}

//= CatchReturns
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           load
//= │  └─ catch
//= │     └─ ■ return
//= └─ ▸ do           use
