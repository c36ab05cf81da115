// L2: a limit that is one of several, or not known, is shown as that, not as the default.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RetryLimits extends WorkflowEntrypoint {
  async run(event, step) {
    const limit = this.env.PRODUCTION ? 2 : 24;
    await step.do("one of two", { retries: { limit, delay: "1 second" } }, async () => 1);
    await step.do("from outside", { retries: { limit: event.payload.limit, delay: 1000 } }, async () => 2);
    await step.do("all from outside", { retries: event.payload.retries }, async () => 3);
  }
}

//= RetryLimits
//= ├─ ▸ do           one of two  (retry 2 | 24× delay 1 second)
//= ├─ ▸ do           from outside  (retry unknown× delay 1s)
//= └─ ▸ do           all from outside  (retry unknown)
