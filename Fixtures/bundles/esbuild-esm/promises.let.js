// let.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Let = class extends WorkflowEntrypoint {
  async run(event, step) {
    let current;
    current = step.do("a", async () => 1);
    const first = current;
    current = step.do("b", async () => 2);
    await first;
    await step.do("c", async () => 3);
    await current;
  }
};
export {
  Let
};
