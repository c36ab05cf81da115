// promise-catch.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var PromiseCatch = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("a", async () => 1).catch(() => step.do("a failed", async () => 1));
    await step.do("b", async () => 1).catch(() => null);
    await step.do("c", async () => 1).then((c) => step.do("after c", async () => c));
    await step.do("d", async () => 1).finally(() => step.do("d closed", async () => 1));
  }
};
export {
  PromiseCatch
};
