// F4, F7: a return inside a case keeps what follows the switch from running.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SwitchReturn extends WorkflowEntrypoint {
  async run(event, step) {
    switch (event.payload.action) {
      case "skip":
        return;
      case "refund":
        return await step.do("refund", async () => 1);
      case "ship":
        await step.do("ship", async () => 1);
    }
    await step.do("archive", async () => 1);
  }
}

//= SwitchReturn
//= ├─ ◇ switch event.payload.action
//= │  ├─ case skip
//= │  │  └─ ■ return
//= │  ├─ case refund
//= │  │  ├─ ▸ do           refund
//= │  │  └─ ■ return
//= │  └─ case ship
//= │     └─ ▸ do           ship
//= └─ ▸ do           archive
