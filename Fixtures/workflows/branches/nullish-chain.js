// F3: a chain of logical operators nests.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NullishChain extends WorkflowEntrypoint {
  async run(event, step) {
    const { a } = event.payload;
    const value = a ?? (await step.do("second", async () => null)) ?? (await step.do("third", async () => 3));
    a && value && (await step.do("both", async () => 1));
    return value;
  }
}

//= NullishChain
//= ├─ ◇ if
//= │  └─ a is nullish
//= │     ├─ ▸ do           second
//= │     └─ ◇ if
//= │        └─ await step.do("second", async () => null) is nullish
//= │           └─ ▸ do           third
//= └─ ◇ if
//=    └─ a && value is truthy
//=       └─ ▸ do           both
