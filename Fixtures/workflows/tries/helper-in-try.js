// F6, N1: calls of functions inside of a try.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class HelperInTry extends WorkflowEntrypoint {
  async charge(step) {
    await step.do("charge", async () => 1);
  }

  async refund(step) {
    await step.do("refund", async () => 1);
  }

  async run(event, step) {
    try {
      await this.charge(step);
    } catch (error) {
      await this.refund(step);
      throw error;
    }
  }
}

//= HelperInTry
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ƒ function     charge()
//=    └─ catch
//=       ├─ ƒ function     refund()
//=       └─ ■ throw
//=
//= function charge()
//= └─ ▸ do           charge
//=
//= function refund()
//= └─ ▸ do           refund
