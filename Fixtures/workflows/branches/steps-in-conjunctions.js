// F2, F3: `if (a && b)` whose test runs steps is one `if` inside another: each step decides about what follows it.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class StepsInConjunctions extends WorkflowEntrypoint {
  async run(event, step) {
    const { force } = event.payload;
    if (force && (await step.do("is due", async () => true))) {
      await step.do("run", async () => 1);
    }
    if ((await step.do("is ready", async () => true)) && !(await step.do("is empty", async () => true))) {
      await step.do("go on", async () => 1);
    }
    if (force && (await step.do("is last", async () => true))) {
      await step.do("close", async () => 1);
    } else {
      await step.do("keep open", async () => 1);
    }
  }
}

//= StepsInConjunctions
//= ├─ ◇ if
//= │  └─ force is truthy
//= │     ├─ ▸ do           is due
//= │     └─ ◇ if
//= │        └─ force && (await step.do("is due", async () => true))
//= │           └─ ▸ do           run
//= ├─ ▸ do           is ready
//= ├─ ◇ if
//= │  └─ await step.do("is ready", async () => true) is truthy
//= │     ├─ ▸ do           is empty
//= │     └─ ◇ if
//= │        └─ (await step.do("is ready", async () => true)) && !(await step.do("is empty", async () => true))
//= │           └─ ▸ do           go on
//= └─ ◇ if
//=    ├─ force is truthy
//=    │  ├─ ▸ do           is last
//=    │  └─ ◇ if
//=    │     ├─ force && (await step.do("is last", async () => true))
//=    │     │  └─ ▸ do           close
//=    │     └─ else
//=    │        └─ ▸ do           keep open
//=    └─ else
//=       └─ ▸ do           keep open
