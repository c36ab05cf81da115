// nested-returns.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var NestedReturns = class extends WorkflowEntrypoint {
  async run(event, step) {
    const a = await step.do("a", async () => 1);
    if (a) {
      if (event.payload.x) {
        await step.do("x", async () => 1);
        return "x";
      }
      const b = await step.do("b", async () => 1);
      if (!b)
        return "b";
    } else {
      await step.do("else", async () => 1);
    }
    await step.do("end", async () => 1);
  }
};
export {
  NestedReturns
};
