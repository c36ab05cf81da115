// I1, I3: a mixin between the workflow and its base.
import { WorkflowEntrypoint } from "cloudflare:workers";

const WithAudit = (Base) =>
  class extends Base {
    async audit(step, text) {
      await step.do("audit", async () => text);
    }
  };

export class Mixin extends WithAudit(WorkflowEntrypoint) {
  async run(event, step) {
    await this.audit(step, "begin");
    await step.do("work", async () => 1);
  }
}

//= Mixin
//= ├─ ƒ function     audit()
//= └─ ▸ do           work
//=
//= function audit()
//= └─ ▸ do           audit
