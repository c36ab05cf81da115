// P2, P6: every turn of a loop awaits what the turn before has begun.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Prefetch extends WorkflowEntrypoint {
  async run(event, step) {
    let next = step.do("page 0", async () => 1);
    for (let i = 1; ; i++) {
      const page = await next;
      if (!page.more) break;
      next = step.do(`page ${i}`, async () => 1);
      await step.do(`process ${i}`, async () => 1);
    }
    await step.do("end", async () => 1);
  }
}

//= Prefetch
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           page 0  #1→2
//= │  └─ ↻ loop for (let i = 1; ; i++)
//= │     ├─ ◇ if
//= │     │  └─ !page.more
//= │     │     └─ ■ break
//= │     └─ ⫴ parallel all
//= │        ├─ ▸ do           page ${...}  #2→4
//= │        └─ ▸ do           process ${...}  #2→3
//= └─ ▸ do           end
