// N5 and convention: an unknown function that is handed a callback with steps may run it any number of times.
import { WorkflowEntrypoint } from "cloudflare:workers";
import pRetry from "p-retry";

export class ExternalCallback extends WorkflowEntrypoint {
  async run(event, step) {
    await pRetry(() => step.do("charge", async () => 1));
    await step.do("ship", async () => 2);
  }
}

//= ExternalCallback  (incomplete)
//= ├─ ↻ loop pRetry(…)
//= │  └─ ▸ do           charge  #1→2
//= └─ ▸ do           ship
