// F7: a throw inside a catch leads to no drawn catch and is left out.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Rethrow extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      await step.do("charge", async () => 1);
    } catch (error) {
      await step.do("cancel order", async () => 1);
      throw error;
    }
    await step.do("ship", async () => 1);
  }
}

//= Rethrow
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           charge
//= │  └─ catch
//= │     ├─ ▸ do           cancel order
//= │     └─ ■ throw
//= └─ ▸ do           ship
