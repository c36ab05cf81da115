// F6: a handler sees what any part of the block may have done, and what follows sees every way out.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class States extends WorkflowEntrypoint {
  async run(event, step) {
    let state = "none";
    let lock;
    try {
      lock = await step.do("lock", async () => 1);
      state = "locked";
      await step.do("write", async () => 1);
      state = "written";
      if (event.payload.dry) return;
      await step.do("commit", async () => 1);
    } catch {
      if (state === "written") await step.do("roll back", async () => 1);
    } finally {
      if (lock) await step.do("unlock", async () => 1);
    }
  }
}

//= States
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ▸ do           lock
//=    │  ├─ ▸ do           write
//=    │  ├─ ◇ if
//=    │  │  └─ event.payload.dry
//=    │  │     └─ ■ return
//=    │  └─ ▸ do           commit
//=    ├─ catch
//=    │  └─ ◇ if
//=    │     └─ state === "written"
//=    │        └─ ▸ do           roll back
//=    └─ finally
//=       └─ ◇ if
//=          └─ lock
//=             └─ ▸ do           unlock
