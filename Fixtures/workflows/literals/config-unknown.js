// L2: a part that is given but not known is "unknown".
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ConfigUnknown extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("unknown timeout", { timeout: this.env.TIMEOUT }, async () => 1);
    await step.do("known and unknown", { retries: { limit: 2, delay: event.payload.delay, backoff: "linear" } }, async () => 1);
  }
}

//= ConfigUnknown
//= ├─ ▸ do           unknown timeout  (timeout unknown)
//= └─ ▸ do           known and unknown  (retry 2× linear unknown)
