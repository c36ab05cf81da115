// P2, F5: the body of do…while runs at least once, and so does its wait.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class DoWaits extends WorkflowEntrypoint {
  async run(event, step) {
    const early = step.do("early", async () => 1);
    let isMore;
    do {
      isMore = await step.do("page", async () => event.payload.isMore);
      await early;
    } while (isMore);
    await step.do("end", async () => 1);
  }
}

//= DoWaits
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           early  #1→3
//= │  └─ ↻ loop do … while (isMore)
//= │     └─ ▸ do           page  #1→2
//= └─ ▸ do           end
