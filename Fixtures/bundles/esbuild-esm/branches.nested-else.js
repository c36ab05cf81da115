// nested-else.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var NestedElse = class extends WorkflowEntrypoint {
  async run(event, step) {
    const { mode } = event.payload;
    if (mode === "a") {
      await step.do("a1", async () => 1);
    } else {
      if (mode === "b") {
        await step.do("b1", async () => 1);
      } else {
        await step.do("c1", async () => 1);
      }
    }
    mode === "a" ? await step.do("a2", async () => 1) : mode === "b" ? await step.do("b2", async () => 1) : await step.do("c2", async () => 1);
    if (mode === "a") {
      await step.do("a3", async () => 1);
    } else {
      if (mode === "b")
        await step.do("b3", async () => 1);
      await step.do("not a", async () => 1);
    }
  }
};
export {
  NestedElse
};
