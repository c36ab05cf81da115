// fall-through.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var FallThrough = class extends WorkflowEntrypoint {
  async run(event, step) {
    switch (event.payload.level) {
      case "gold":
        await step.do("gold gift", async () => 1);
      case "silver":
        await step.do("silver gift", async () => 1);
        break;
      case "none":
        break;
    }
    await step.do("thank", async () => 1);
  }
};
export {
  FallThrough
};
