// limiter.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Limiter = class {
  async batch(items, body) {
    for (const item of items) {
      await body(item);
    }
  }
};
var LimiterWorkflow = class extends WorkflowEntrypoint {
  async run(event, step) {
    const limiter = new Limiter();
    await limiter.batch(event.payload.items, async (item) => {
      await step.do(`item ${item}`, async () => item);
    });
  }
};
export {
  LimiterWorkflow
};
