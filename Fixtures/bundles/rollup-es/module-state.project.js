import { WorkflowEntrypoint } from 'cloudflare:workers';

const state = { isConnected: false };
async function connect(step) {
  if (!state.isConnected) {
    await step.do("connect", async () => {
    });
    state.isConnected = true;
  }
}

class ModuleState extends WorkflowEntrypoint {
  async run(event, step) {
    if (event.payload.first) {
      await connect(step);
    } else {
      await connect(step);
    }
  }
}

export { ModuleState };
