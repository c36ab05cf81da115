// F6: what a catch writes is not known in the finally and after it.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Flag extends WorkflowEntrypoint {
  async run(event, step) {
    let failed = false;
    try {
      await step.do("w", async () => 1);
    } catch (e) {
      failed = true;
    } finally {
      if (failed) await step.do("on fail", async () => 1);
      await step.do("always", async () => 1);
    }
    if (failed) await step.do("after fail", async () => 1);
  }
}

//= Flag
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           w
//= │  └─ finally
//= │     ├─ ◇ if
//= │     │  └─ failed
//= │     │     └─ ▸ do           on fail
//= │     └─ ▸ do           always
//= └─ ◇ if
//=    └─ failed
//=       └─ ▸ do           after fail
