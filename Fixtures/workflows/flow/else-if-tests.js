// F2, F3: a step in the test of an else-if runs only if the tests before it failed.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ElseIfTests extends WorkflowEntrypoint {
  async run(event, step) {
    if (await step.do("is new", async () => true)) {
      await step.do("create", async () => 1);
    } else if (await step.do("is stale", async () => true)) {
      await step.do("refresh", async () => 2);
    } else {
      await step.do("keep", async () => 3);
    }
  }
}

//= ElseIfTests
//= ├─ ▸ do           is new
//= └─ ◇ if
//=    ├─ await step.do("is new", async () => true)
//=    │  └─ ▸ do           create
//=    └─ else
//=       ├─ ▸ do           is stale
//=       └─ ◇ if
//=          ├─ await step.do("is stale", async () => true)
//=          │  └─ ▸ do           refresh
//=          └─ else
//=             └─ ▸ do           keep
