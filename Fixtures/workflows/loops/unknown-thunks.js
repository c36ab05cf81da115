// F5, I1: functions made from a list that is not known, in turn, in parallel, reduced.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class UnknownThunks extends WorkflowEntrypoint {
  async run(event, step) {
    const tasks = event.payload.items.map((i) => () => step.do(`task ${i}`, async () => i));
    for (const t of tasks) await t();
    await Promise.all(tasks.map((t) => t()));
    await tasks.reduce((p, t) => p.then(t), Promise.resolve());
    await tasks[0]?.();
  }
}

//= UnknownThunks
//= ├─ ↻ loop for (const t of tasks)
//= │  └─ ▸ do           task ${...}
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop tasks.map(…)
//= │     └─ ▸ do           task ${...}  #1→2
//= ├─ ↻ loop tasks.reduce(…)
//= │  └─ ▸ do           task ${...}
//= └─ ◇ if
//=    └─ tasks[0] is not nullish
//=       └─ ▸ do           task ${...}
