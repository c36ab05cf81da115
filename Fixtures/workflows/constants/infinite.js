// L2: a limit without end stays visible.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Infinite extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("for ever", { retries: { limit: Infinity, delay: "1 minute", backoff: "constant" } }, async () => 1);
    await step.do("unknown limit", { retries: { limit: this.env.LIMIT, delay: 1000 } }, async () => 1);
  }
}

//= Infinite
//= ├─ ▸ do           for ever  (retry ∞ constant 1 minute)
//= └─ ▸ do           unknown limit  (retry unknown× delay 1s)
