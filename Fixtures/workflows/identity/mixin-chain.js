// I1, N2: a mixin of a mixin; a method is named after its class if that has a name.
import { WorkflowEntrypoint } from "cloudflare:workers";

function WithNotify(Base) {
  return class extends Base {
    async notify(step, msg) {
      await step.do("notify", async () => msg);
    }
  };
}

function WithAudit(Base) {
  return class Audited extends Base {
    async audit(step) {
      await step.do("audit", async () => 1);
    }
  };
}

export class MixinChain extends WithAudit(WithNotify(WorkflowEntrypoint)) {
  async run(event, step) {
    await this.audit(step);
    await this.notify(step, "x");
  }
}

//= MixinChain
//= ├─ ƒ function     Audited.audit()
//= └─ ƒ function     notify()
//=
//= function Audited.audit()
//= └─ ▸ do           audit
//=
//= function notify()
//= └─ ▸ do           notify
