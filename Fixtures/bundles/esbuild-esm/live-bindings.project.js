// main.js
import { WorkflowEntrypoint } from "cloudflare:workers";

// state.js
var stage = 1;
function advance() {
  stage = 2;
}

// main.js
var LiveBindings = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(`stage ${stage}`, async () => {
    });
    advance();
    await step.do(`stage ${stage}`, async () => {
    });
  }
};
export {
  LiveBindings
};
