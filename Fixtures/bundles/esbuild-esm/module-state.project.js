// main.js
import { WorkflowEntrypoint } from "cloudflare:workers";

// client.js
var state = { isConnected: false };
async function connect(step) {
  if (!state.isConnected) {
    await step.do("connect", async () => {
    });
    state.isConnected = true;
  }
}

// main.js
var ModuleState = class extends WorkflowEntrypoint {
  async run(event, step) {
    if (event.payload.first) {
      await connect(step);
    } else {
      await connect(step);
    }
  }
};
export {
  ModuleState
};
