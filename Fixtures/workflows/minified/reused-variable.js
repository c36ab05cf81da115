// L1, I4: a module's variable that is used again for something else, as minifiers do.
import { WorkflowEntrypoint } from "cloudflare:workers";

var t = (delay) => ({ retries: { limit: 2, delay, backoff: "linear" }, timeout: "1 minute" }),
  configs = { slow: t("5 seconds") };
t = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("slow work", configs.slow, async () => 1);
  }
};
export { t as ReusedVariable };

//= ReusedVariable
//= └─ ▸ do           slow work  (retry 2× linear 5 seconds · timeout 1 minute)
