// F7, L1: a field is known until something unknown is written.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Fields extends WorkflowEntrypoint {
  retries = 3;
  mode = "safe";

  async run(event, step) {
    if (this.mode === "safe")
      await step.do("safe", { retries: { limit: this.retries, delay: 1 } }, async () => 1);
    else await step.do("unsafe", async () => 1);
    this.mode = event.payload.mode;
    if (this.mode === "safe") await step.do("safe 2", async () => 1);
    else await step.do("unsafe 2", async () => 1);
  }
}

//= Fields
//= ├─ ▸ do           safe  (retry 3× delay 1ms)
//= └─ ◇ if
//=    ├─ this.mode === "safe"
//=    │  └─ ▸ do           safe 2
//=    └─ else
//=       └─ ▸ do           unsafe 2
