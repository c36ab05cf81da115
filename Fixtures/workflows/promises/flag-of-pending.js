// P6, F7: what a pending promise will write may have happened or not.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FlagOfPending extends WorkflowEntrypoint {
  async run(event, step) {
    let cancelled = false;
    const watch = step.waitForEvent("cancel", { type: "cancel", timeout: "1 day" }).then(() => {
      cancelled = true;
    }).catch(() => {});
    for (const i of event.payload.items) {
      if (cancelled) break;
      await step.do(`i ${i}`, async () => i);
    }
    if (cancelled) await step.do("cleanup", async () => 1);
    await watch;
  }
}

//= FlagOfPending
//= └─ ⫴ parallel all
//=    ├─ ⛨ try
//=    │  └─ try
//=    │     └─ ⚑ waitForEvent cancel  #1→4  (event cancel · timeout 1 day)
//=    ├─ ↻ loop for (const i of event.payload.items)
//=    │  ├─ ◇ if
//=    │  │  └─ cancelled
//=    │  │     └─ ■ break
//=    │  └─ ▸ do           i ${...}  #1→2
//=    └─ ◇ if
//=       └─ cancelled
//=          └─ ▸ do           cleanup  #2→3
