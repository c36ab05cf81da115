// F5, P6: functions collected on conditions and run one after the other.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ThunksOnCondition extends WorkflowEntrypoint {
  async run(event, step) {
    const tasks = [];
    tasks.push(async () => {});
    if (event.payload.isPaid) tasks.push(async () => { await step.do("send receipt", async () => 1); });
    await tasks.reduce((p, task) => p.then(task), Promise.resolve());
    await step.do("finish", async () => 1);
  }
}

//= ThunksOnCondition
//= ├─ ↻ loop tasks.reduce(…)
//= │  └─ ◇ if
//= │     ├─ p.then is function 1  (no steps)
//= │     └─ p.then is function 2
//= │        └─ ▸ do           send receipt
//= └─ ▸ do           finish
