// F3, I4: a way that several parts of a test lead to stands behind each of them.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ChoicesWithCalls extends WorkflowEntrypoint {
  async run({ payload }, step) {
    for (const name of payload.names)
      (await step.do("find", async () => name)) && (await step.do("check", async () => name))
        ? await step.do("send", async () => name)
        : console.log("skipped");
    if ((await step.do("is open", async () => 1)) && payload.force && (await step.do("is free", async () => 1))) {
      await step.do("book", async () => 1);
    } else await step.do("wait", async () => 1);
  }
}

//= ChoicesWithCalls
//= ├─ ↻ loop for (const name of payload.names)
//= │  ├─ ▸ do           find
//= │  └─ ◇ if
//= │     └─ await step.do("find", async () => name) is truthy
//= │        ├─ ▸ do           check
//= │        └─ ◇ if
//= │           └─ (await step.do("find", async () => name)) && (await step.do("check", async () => name))
//= │              └─ ▸ do           send
//= ├─ ▸ do           is open
//= └─ ◇ if
//=    ├─ await step.do("is open", async () => 1) && payload.force is truthy
//=    │  ├─ ▸ do           is free
//=    │  └─ ◇ if
//=    │     ├─ (await step.do("is open", async () => 1)) && payload.force && (await step.do("is free", async () => 1))
//=    │     │  └─ ▸ do           book
//=    │     └─ else
//=    │        └─ ▸ do           wait
//=    └─ else
//=       └─ ▸ do           wait
