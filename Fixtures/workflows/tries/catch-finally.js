// F6: .catch and .finally of one promise are one try.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CatchFinally extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("work", async () => 1)
      .catch(() => step.do("failed", async () => 0))
      .finally(() => step.do("over", async () => 1));
  }
}

//= CatchFinally
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           work
//=    ├─ catch
//=    │  └─ ▸ do           failed
//=    └─ finally
//=       └─ ▸ do           over
