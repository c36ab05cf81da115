// F6: a finally runs after the try's end and after its failure.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FinallyOfBoth extends WorkflowEntrypoint {
  async run(event, step) {
    let ok = false;
    try {
      await step.do("work", async () => 1);
      ok = true;
    } finally {
      if (!ok) await step.do("failed", async () => 1);
      else await step.do("fine", async () => 1);
    }
  }
}

//= FinallyOfBoth
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           work
//=    └─ finally
//=       └─ ◇ if
//=          ├─ !ok
//=          │  └─ ▸ do           failed
//=          └─ else
//=             └─ ▸ do           fine
