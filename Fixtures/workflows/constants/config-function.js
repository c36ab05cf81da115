// L2: a configuration that a function makes from known arguments.
import { WorkflowEntrypoint } from "cloudflare:workers";

const retry = (limit, delay = "1 second") => ({ retries: { limit, delay, backoff: "constant" } });

export class ConfigFunction extends WorkflowEntrypoint {
  get slow() {
    return { timeout: "1 hour" };
  }

  async run(event, step) {
    await step.do("three", retry(3), async () => 1);
    await step.do("five", { ...retry(5, 2000), timeout: 30 * 1000 }, async () => 1);
    await step.do("getter", this.slow, async () => 1);
    await step.do("merged", Object.assign({}, this.slow, retry(1)), async () => 1);
  }
}

//= ConfigFunction
//= ├─ ▸ do           three  (retry 3× constant 1 second)
//= ├─ ▸ do           five  (retry 5× constant 2s · timeout 30s)
//= ├─ ▸ do           getter  (timeout 1 hour)
//= └─ ▸ do           merged  (retry 1× constant 1 second · timeout 1 hour)
