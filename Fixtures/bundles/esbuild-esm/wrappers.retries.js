// retries.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Retries = class extends WorkflowEntrypoint {
  async run(event, step) {
    const retryable = async (name, fn, n = 3) => {
      for (let i = 0; i < n; i++) {
        try {
          return await step.do(`${name} #${i}`, fn);
        } catch (e) {
          if (i === n - 1)
            throw e;
          await step.sleep(`${name} wait #${i}`, 1e3 * 2 ** i);
        }
      }
    };
    await retryable("charge", async () => 1);
    await retryable("ship", async () => 1, 5);
  }
};
export {
  Retries
};
