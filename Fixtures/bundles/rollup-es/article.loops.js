import { WorkflowEntrypoint } from 'cloudflare:workers';

const getStatus = () => "ready";
class Loops extends WorkflowEntrypoint {
  async run(event, step) {
    const { items } = event.payload;
    let shouldContinue = items.length > 0;
    for (const item of items) {
      await step.do(`process ${item}`, async () => item);
    }
    while (shouldContinue) {
      await step.do("poll", async () => getStatus());
    }
    await Promise.all(
      items.map((item) => step.do(`map ${item}`, async () => item))
    );
    await items.forEach(async (item) => {
      await step.do(`each ${item}`, async () => item);
    });
  }
}

export { Loops };
