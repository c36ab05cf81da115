// mixin.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var WithAudit = (Base) => class extends Base {
  async audit(step, text) {
    await step.do("audit", async () => text);
  }
};
var Mixin = class extends WithAudit(WorkflowEntrypoint) {
  async run(event, step) {
    await this.audit(step, "begin");
    await step.do("work", async () => 1);
  }
};
export {
  Mixin
};
