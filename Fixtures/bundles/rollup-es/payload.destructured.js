import { WorkflowEntrypoint } from 'cloudflare:workers';

class Destructured extends WorkflowEntrypoint {
  async run({ payload: { id, user: { name: userName, ...others }, tags = [] }, instanceId }, step) {
    await step.do("use", async () => [id, userName, others, tags, instanceId]);
  }
}

export { Destructured };
