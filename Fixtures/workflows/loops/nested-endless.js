// F5, F7: endless loops in endless loops, each left by a `break` on what a step returns.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NestedEndless extends WorkflowEntrypoint {
  async run(event, step) {
    while (true) {
      while (true) {
        while (true) {
          if (await step.do("innermost", async () => true)) break;
        }
        if (await step.do("inner", async () => true)) break;
      }
      if (await step.do("outer", async () => true)) break;
    }
    await step.do("finish", async () => 1);
  }
}

//= NestedEndless
//= ├─ ↻ loop while (true)
//= │  ├─ ↻ loop while (true)
//= │  │  ├─ ↻ loop while (true)
//= │  │  │  ├─ ▸ do           innermost
//= │  │  │  └─ ◇ if
//= │  │  │     └─ await step.do("innermost", async () => true)
//= │  │  │        └─ ■ break
//= │  │  ├─ ▸ do           inner
//= │  │  └─ ◇ if
//= │  │     └─ await step.do("inner", async () => true)
//= │  │        └─ ■ break
//= │  ├─ ▸ do           outer
//= │  └─ ◇ if
//= │     └─ await step.do("outer", async () => true)
//= │        └─ ■ break
//= └─ ▸ do           finish
