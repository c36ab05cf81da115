// F6, F7: a try around a loop with a try in every turn.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PerItem extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      for (const x of event.payload.items) {
        try {
          await step.do(`x ${x}`, async () => 1);
        } catch (e) {
          if (x.critical) throw e;
          await step.do(`skip ${x}`, async () => 1);
        }
      }
    } catch (e) {
      await step.do("abort", async () => 1);
    } finally {
      await step.do("close", async () => 1);
    }
  }
}

//= PerItem
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ↻ loop for (const x of event.payload.items)
//=    │     └─ ⛨ try
//=    │        ├─ try
//=    │        │  └─ ▸ do           x ${...}
//=    │        └─ catch
//=    │           ├─ ◇ if
//=    │           │  └─ x.critical
//=    │           │     └─ ■ throw
//=    │           └─ ▸ do           skip ${...}
//=    ├─ catch
//=    │  └─ ▸ do           abort
//=    └─ finally
//=       └─ ▸ do           close
