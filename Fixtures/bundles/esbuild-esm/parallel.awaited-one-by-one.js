// awaited-one-by-one.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var OneByOne = class extends WorkflowEntrypoint {
  async run(event, step) {
    const a = step.do("a", async () => 1);
    const b = step.do("b", async () => 2);
    const c = step.do("c", async () => 3);
    await b;
    await a;
    await c;
  }
};
export {
  OneByOne
};
