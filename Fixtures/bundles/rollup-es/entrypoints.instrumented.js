import { WorkflowEntrypoint } from 'cloudflare:workers';
import { instrumentWorkflowWithSentry } from '@sentry/cloudflare';

class Plain extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("plain", async () => 1);
  }
}
const Traced = instrumentWorkflowWithSentry(() => ({ dsn: "x" }), Plain);

export { Traced };
