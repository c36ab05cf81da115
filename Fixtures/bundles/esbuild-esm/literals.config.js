// config.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var MINUTE = 60 * 1e3;
var RETRIES = { limit: 3, delay: "5 seconds", backoff: "linear" };
var PATIENT = { retries: RETRIES, timeout: 10 * MINUTE };
var Config = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("all given", { retries: { limit: 10, delay: 2e3, backoff: "constant" }, timeout: "30 seconds" }, async () => 1);
    await step.do("shared", PATIENT, async () => 1);
    await step.do("spread", { ...PATIENT, timeout: 9e4 }, async () => 1);
    await step.do("only a timeout", { timeout: MINUTE }, async () => 1);
    await step.do("defaults", async () => 1);
    await step.do("empty", {}, async () => 1);
  }
};
export {
  Config
};
