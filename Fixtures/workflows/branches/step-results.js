// Convention: the result of a step is never a known value, whatever its callback returns.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class StepResults extends WorkflowEntrypoint {
  async run(event, step) {
    const ok = await step.do("check", async () => true);
    if (ok) {
      await step.do("go on", async () => 1);
    } else {
      await step.do("give up", async () => 0);
    }
    await step.do(await step.do("make name", async () => "made"), async () => 1);
  }
}

//= StepResults
//= ├─ ▸ do           check
//= ├─ ◇ if
//= │  ├─ ok
//= │  │  └─ ▸ do           go on
//= │  └─ else
//= │     └─ ▸ do           give up
//= ├─ ▸ do           make name
//= └─ ▸ do           <dynamic>
