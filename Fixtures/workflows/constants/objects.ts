// L1, L2: frozen objects, as const, satisfies, nested and shared configurations.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

const NAMES = Object.freeze({ load: "load rows", save: "save rows" });
const PLAN = { first: { name: "plan first", timeout: "5 minutes" } } as const;
const RETRY = { retries: { limit: 7, delay: "10 seconds", backoff: "exponential" } } satisfies object;
const LIMITS = { ...RETRY, timeout: 3 * 60_000 };

export class Objects extends WorkflowEntrypoint {
  static readonly CONFIG = { timeout: "1 hour" };
  private readonly prefix = "own";

  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    const { save } = NAMES;
    await step.do(NAMES.load, RETRY as any, async () => 1);
    await step.do(save, LIMITS as any, async () => 1);
    await step.do(PLAN.first.name, { timeout: PLAN.first.timeout }, async () => 1);
    await step.do(`${this.prefix} step`, Objects.CONFIG as any, async () => 1);
    await step.do(NAMES!.load, { retries: { ...RETRY.retries, limit: 1 } } as any, async () => 1);
  }
}

//= Objects
//= ├─ ▸ do           load rows  (retry 7× exponential 10 seconds)
//= ├─ ▸ do           save rows  (retry 7× exponential 10 seconds · timeout 3m)
//= ├─ ▸ do           plan first  (timeout 5 minutes)
//= ├─ ▸ do           own step  (timeout 1 hour)
//= └─ ▸ do           load rows  (retry 1× exponential 10 seconds)
