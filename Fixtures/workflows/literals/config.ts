// L2: what the program gives of a step's configuration, through constants, spreads and arithmetic.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

const MINUTE = 60 * 1000;
const RETRIES = { limit: 3, delay: "5 seconds", backoff: "linear" } as const;
const PATIENT = { retries: RETRIES, timeout: 10 * MINUTE } as const;

export class Config extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await step.do("all given", { retries: { limit: 10, delay: 2000, backoff: "constant" }, timeout: "30 seconds" }, async () => 1);
    await step.do("shared", PATIENT, async () => 1);
    await step.do("spread", { ...PATIENT, timeout: 90_000 }, async () => 1);
    await step.do("only a timeout", { timeout: MINUTE }, async () => 1);
    await step.do("defaults", async () => 1);
    await step.do("empty", {}, async () => 1);
  }
}

//= Config
//= ├─ ▸ do           all given  (retry 10× constant 2s · timeout 30 seconds)
//= ├─ ▸ do           shared  (retry 3× linear 5 seconds · timeout 10m)
//= ├─ ▸ do           spread  (retry 3× linear 5 seconds · timeout 90s)
//= ├─ ▸ do           only a timeout  (timeout 1m)
//= ├─ ▸ do           defaults
//= └─ ▸ do           empty
