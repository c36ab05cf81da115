// ternary-chain.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var TernaryChain = class extends WorkflowEntrypoint {
  async run(event, step) {
    event.payload.vip ? await step.do("vip", async () => 1) : await step.do("normal", async () => 1);
    const r = await (event.payload.fast ? step.do("fast", async () => 1) : step.do("slow", async () => 1));
    const z = event.payload.a ? await step.do("z1", async () => 1) : event.payload.b ? await step.do("z2", async () => 1) : null;
  }
};
export {
  TernaryChain
};
