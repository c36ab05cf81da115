// F2: steps of a loop's test and update stand in the loop in their order, those of its init before it.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class HeaderSteps extends WorkflowEntrypoint {
  async run(event, step) {
    for (let n = await step.do("first", async () => 3); n > 0; n = await step.do("next", async () => n - 1)) {
      await step.do("use", async () => n);
    }
    while (await step.do("more?", async () => false)) {
      await step.do("work", async () => 1);
    }
    do {
      await step.do("try it", async () => 1);
    } while (!(await step.do("done?", async () => true)));
  }
}

//= HeaderSteps
//= ├─ ▸ do           first
//= ├─ ↻ loop for (let n = await step.do("first", async () => 3); n > 0; n = await step.do("next", async () => n - 1))
//= │  ├─ ▸ do           use
//= │  └─ ▸ do           next
//= ├─ ↻ loop while (await step.do("more?", async () => false))
//= │  ├─ ▸ do           more?
//= │  └─ ▸ do           work
//= └─ ↻ loop do … while (!(await step.do("done?", async () => true)))
//=    ├─ ▸ do           try it
//=    └─ ▸ do           done?
