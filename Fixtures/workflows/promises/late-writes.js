// T1: what a pending promise will have done is not certain before it is awaited.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LateWrites extends WorkflowEntrypoint {
  async run(event, step) {
    let timedOut = false;
    await Promise.race([
      step.do("work", async () => 1),
      step.sleep("limit", "1 minute").then(() => { timedOut = true; }),
    ]);
    if (timedOut) await step.do("give up", async () => 1);
    else await step.do("finish", async () => 1);
    let count = 0;
    const add = async () => { await step.do("add", async () => 1); count = 5; };
    await add();
    await step.do(`count ${count}`, async () => 1);
  }
}

//= LateWrites
//= ├─ ⫴ parallel race
//= │  ├─ ▸ do           work  #1→2
//= │  └─ ◷ sleep        limit  #1→2  (1 minute)
//= ├─ ◇ if
//= │  ├─ timedOut
//= │  │  └─ ▸ do           give up
//= │  └─ else
//= │     └─ ▸ do           finish
//= ├─ ƒ function     add()
//= └─ ▸ do           count 5
//=
//= function add()
//= └─ ▸ do           add
