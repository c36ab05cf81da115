// P2, F6: a promise that is awaited in a finally.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AwaitedInFinally extends WorkflowEntrypoint {
  async run(event, step) {
    const t = step.do("timer", async () => 1);
    try {
      await Promise.all([step.do("a", async () => 1), step.do("b", async () => 1)]);
    } catch (e) {
      await step.do("cleanup", async () => 1);
    } finally {
      await t;
    }
    await step.do("end", async () => 1);
  }
}

//= AwaitedInFinally
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           timer  #1→4
//= │  └─ ⛨ try
//= │     ├─ try
//= │     │  └─ ⫴ parallel all
//= │     │     ├─ ▸ do           a  #1→2
//= │     │     └─ ▸ do           b  #1→2
//= │     └─ catch
//= │        └─ ▸ do           cleanup  #2→3
//= └─ ▸ do           end
