import { WorkflowEntrypoint } from 'cloudflare:workers';

class Fields extends WorkflowEntrypoint {
  pending = null;
  async run(event, step) {
    this.pending = step.do("background", async () => 1);
    await step.do("work", async () => 2);
    await this.pending;
  }
}

export { Fields };
