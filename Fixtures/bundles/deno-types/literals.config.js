import { WorkflowEntrypoint } from "cloudflare:workers";
const MINUTE = 60 * 1000;
const RETRIES = {
  limit: 3,
  delay: "5 seconds",
  backoff: "linear"
};
const PATIENT = {
  retries: RETRIES,
  timeout: 10 * MINUTE
};
export class Config extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("all given", {
      retries: {
        limit: 10,
        delay: 2000,
        backoff: "constant"
      },
      timeout: "30 seconds"
    }, async ()=>1);
    await step.do("shared", PATIENT, async ()=>1);
    await step.do("spread", {
      ...PATIENT,
      timeout: 90_000
    }, async ()=>1);
    await step.do("only a timeout", {
      timeout: MINUTE
    }, async ()=>1);
    await step.do("defaults", async ()=>1);
    await step.do("empty", {}, async ()=>1);
  }
}
