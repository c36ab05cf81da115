// objects.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var NAMES = Object.freeze({ load: "load rows", save: "save rows" });
var PLAN = { first: { name: "plan first", timeout: "5 minutes" } };
var RETRY = { retries: { limit: 7, delay: "10 seconds", backoff: "exponential" } };
var LIMITS = { ...RETRY, timeout: 3 * 6e4 };
var _Objects = class extends WorkflowEntrypoint {
  constructor() {
    super(...arguments);
    this.prefix = "own";
  }
  async run(event, step) {
    const { save } = NAMES;
    await step.do(NAMES.load, RETRY, async () => 1);
    await step.do(save, LIMITS, async () => 1);
    await step.do(PLAN.first.name, { timeout: PLAN.first.timeout }, async () => 1);
    await step.do(`${this.prefix} step`, _Objects.CONFIG, async () => 1);
    await step.do(NAMES.load, { retries: { ...RETRY.retries, limit: 1 } }, async () => 1);
  }
};
var Objects = _Objects;
Objects.CONFIG = { timeout: "1 hour" };
export {
  Objects
};
