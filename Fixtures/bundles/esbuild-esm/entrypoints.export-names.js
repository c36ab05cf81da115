// export-names.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var A = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("a", async () => 1);
  }
};
var B = class Inner extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("b", async () => 1);
  }
};
var C = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("c", async () => 1);
  }
};
var Renamed = C;
export {
  B,
  A as OrderWorkflow,
  Renamed
};
