// F2, F3: a step behind a logical operator in a test runs on a condition.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LogicalTests extends WorkflowEntrypoint {
  async run(event, step) {
    const { force, name } = event.payload;
    if (force || (await step.do("is due", async () => true))) {
      await step.do("run", async () => 1);
    }
    const label = (name ?? (await step.do("default name", async () => "x"))) + "!";
    return label;
  }
}

//= LogicalTests
//= ├─ ◇ if
//= │  └─ force is falsy
//= │     └─ ▸ do           is due
//= ├─ ◇ if
//= │  └─ force || (await step.do("is due", async () => true))
//= │     └─ ▸ do           run
//= └─ ◇ if
//=    └─ name is nullish
//=       └─ ▸ do           default name
