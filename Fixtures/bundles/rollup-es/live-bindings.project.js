import { WorkflowEntrypoint } from 'cloudflare:workers';

let stage = 1;
function advance() {
  stage = 2;
}

class LiveBindings extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(`stage ${stage}`, async () => {
    });
    advance();
    await step.do(`stage ${stage}`, async () => {
    });
  }
}

export { LiveBindings };
