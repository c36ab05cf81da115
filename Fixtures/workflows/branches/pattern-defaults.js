// F2, F3: steps in the defaults of patterns run if the value is undefined.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PatternDefaults extends WorkflowEntrypoint {
  async run(event, step) {
    const { a = await step.do("default a", async () => 1), b: { c = await step.do("default c", async () => 1) } = {} } = event.payload;
    const [first = await step.do("default first", async () => 1)] = event.payload.list;
  }
}

//= PatternDefaults
//= ├─ ◇ if
//= │  └─ a is undefined
//= │     └─ ▸ do           default a
//= ├─ ◇ if
//= │  └─ c is undefined
//= │     └─ ▸ do           default c
//= └─ ◇ if
//=    └─ first is undefined
//=       └─ ▸ do           default first
