import { WorkflowEntrypoint } from 'cloudflare:workers';

class Retry extends WorkflowEntrypoint {
  async run(event, step) {
    let attempt = 0;
    while (true) {
      attempt++;
      try {
        await step.do(`attempt ${attempt}`, async () => 1);
        break;
      } catch (error) {
        if (attempt >= event.payload.max)
          throw error;
        await step.sleep(`back off ${attempt}`, "1 minute");
      }
    }
    await step.do("after", async () => 1);
  }
}

export { Retry };
