// F6, F7: a return in finally keeps an error from going on, so that it is shown though nothing follows it here.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReturnInFinally extends WorkflowEntrypoint {
  async run(event, step) {
    await this.settle(step);
    await step.do("report", async () => 1);
  }

  async settle(step) {
    try {
      await step.do("charge", async () => 1);
    } catch {
      await step.do("refund", async () => 1);
    } finally {
      await step.do("clean up", async () => 1);
      return true;
    }
  }
}

//= ReturnInFinally
//= ├─ ƒ function     settle()
//= └─ ▸ do           report
//=
//= function settle()
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           charge
//=    ├─ catch
//=    │  └─ ▸ do           refund
//=    └─ finally
//=       ├─ ▸ do           clean up
//=       └─ ■ return
