// intermediate.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var Base = class extends WorkflowEntrypoint {
  async log(step, text) {
    await step.do("log", async () => text);
  }
};
var Middle = class extends Base {
};
var Leaf = class extends Middle {
  async run(event, step) {
    await this.log(step, "begin");
    await step.do("leaf", async () => 1);
  }
};
export {
  Leaf
};
