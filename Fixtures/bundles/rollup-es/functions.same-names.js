import { WorkflowEntrypoint } from 'cloudflare:workers';

async function notify(step) {
  await step.do("notify everyone", async () => 1);
}
class SameNames extends WorkflowEntrypoint {
  async run(event, step) {
    await notify(step);
    {
      const notify2 = async () => {
        await step.do("notify owner", async () => 1);
      };
      await notify2();
    }
  }
}

export { SameNames };
