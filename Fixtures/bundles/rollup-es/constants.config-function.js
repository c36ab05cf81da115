import { WorkflowEntrypoint } from 'cloudflare:workers';

const retry = (limit, delay = "1 second") => ({ retries: { limit, delay, backoff: "constant" } });
class ConfigFunction extends WorkflowEntrypoint {
  get slow() {
    return { timeout: "1 hour" };
  }
  async run(event, step) {
    await step.do("three", retry(3), async () => 1);
    await step.do("five", { ...retry(5, 2e3), timeout: 30 * 1e3 }, async () => 1);
    await step.do("getter", this.slow, async () => 1);
    await step.do("merged", Object.assign({}, this.slow, retry(1)), async () => 1);
  }
}

export { ConfigFunction };
