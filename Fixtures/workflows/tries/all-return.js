// F6, F7: try and catch return; the finally knows what the try wrote.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AllReturn extends WorkflowEntrypoint {
  async run(event, step) {
    let lock;
    try {
      lock = await step.do("lock", async () => 1);
      const data = await step.do("read", async () => 1);
      if (!data) return { empty: true };
      await step.do("write", async () => data);
      return { ok: true };
    } catch (err) {
      await step.do("error", async () => String(err));
      return { ok: false };
    } finally {
      if (lock) await step.do("unlock", async () => 1);
    }
  }
}

//= AllReturn
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ▸ do           lock
//=    │  ├─ ▸ do           read
//=    │  ├─ ◇ if
//=    │  │  └─ !data
//=    │  │     └─ ■ return
//=    │  └─ ▸ do           write
//=    ├─ catch
//=    │  └─ ▸ do           error
//=    └─ finally
//=       └─ ◇ if
//=          └─ lock
//=             └─ ▸ do           unlock
