// rethrow.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Rethrow = class extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      await step.do("charge", async () => 1);
    } catch (error) {
      await step.do("cancel order", async () => 1);
      throw error;
    }
    await step.do("ship", async () => 1);
  }
};
export {
  Rethrow
};
