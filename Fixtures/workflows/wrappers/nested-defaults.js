// N3, L2: an object parameter with defaults at two depths.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function go({ step, name = "default", retries: { limit = 3 } = {} }) {
  await step.do(name, { retries: { limit, delay: 0 } }, async () => 1);
}

export class NestedDefaults extends WorkflowEntrypoint {
  async run(event, step) {
    await go({ step });
    await go({ step, name: "custom", retries: { limit: 9 } });
  }
}

//= NestedDefaults
//= ├─ ▸ do           default  (retry 3× delay 0ms)
//= └─ ▸ do           custom  (retry 9× delay 0ms)
