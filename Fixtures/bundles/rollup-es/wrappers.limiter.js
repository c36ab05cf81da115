import { WorkflowEntrypoint } from 'cloudflare:workers';

class Limiter {
  async batch(items, body) {
    for (const item of items) {
      await body(item);
    }
  }
}
class LimiterWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    const limiter = new Limiter();
    await limiter.batch(event.payload.items, async (item) => {
      await step.do(`item ${item}`, async () => item);
    });
  }
}

export { LimiterWorkflow };
