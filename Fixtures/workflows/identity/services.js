// I1, N2: services that are handed the step object in an object, and each other.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Mailer {
  constructor(deps) {
    this.deps = deps;
  }

  async welcome(to) {
    const { step } = this.deps;
    await step.do(`render welcome`, async () => to);
    await step.do("send welcome", { retries: { limit: 3, delay: "5 seconds" } }, async () => to);
  }
}

class Billing {
  constructor(step, mailer) {
    this.step = step;
    this.mailer = mailer;
  }

  async charge(amount) {
    const receipt = await this.step.do("charge", async () => amount);
    await this.mailer.welcome(receipt);
    return receipt;
  }
}

export class Services extends WorkflowEntrypoint {
  async run(event, step) {
    const mailer = new Mailer({ step, env: this.env });
    const billing = new Billing(step, mailer);
    await billing.charge(event.payload.amount);
  }
}

//= Services
//= └─ ƒ function     Billing.charge()
//=
//= function Billing.charge()
//= ├─ ▸ do           charge
//= └─ ƒ function     Mailer.welcome()
//=
//= function Mailer.welcome()
//= ├─ ▸ do           render welcome
//= └─ ▸ do           send welcome  (retry 3× delay 5 seconds)
