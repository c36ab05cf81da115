// F3: tests of which a later part waits for a step, in an `if`, a loop and a `return`.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AwaitedTests extends WorkflowEntrypoint {
  async run(event, step) {
    const { isKnown, isOpen, isNew, tries } = event.payload;
    if (isKnown && (await step.do("ask", async () => 1))) await step.do("answer", async () => 1);
    if (!isOpen || !(await step.do("check", async () => 1))) await step.do("open", async () => 1);
    else await step.do("reuse", async () => 1);
    if (isNew && isOpen && (await step.do("first", async () => 1)) && (await step.do("second", async () => 1))) {
      await step.do("both", async () => 1);
    }
    let left = tries;
    while (left-- > 0 && (await step.do("again", async () => 1))) await step.do("try", async () => 1);
    if ((isNew || (await step.do("look", async () => 1))) && isKnown) await step.do("seen", async () => 1);
    return isKnown && (await step.do("last", async () => 1));
  }
}

//= AwaitedTests
//= ├─ ◇ if
//= │  └─ isKnown is truthy
//= │     ├─ ▸ do           ask
//= │     └─ ◇ if
//= │        └─ isKnown && (await step.do("ask", async () => 1))
//= │           └─ ▸ do           answer
//= ├─ ◇ if
//= │  ├─ isOpen is truthy
//= │  │  ├─ ▸ do           check
//= │  │  └─ ◇ if
//= │  │     ├─ !(!isOpen || !(await step.do("check", async () => 1)))
//= │  │     │  └─ ▸ do           reuse
//= │  │     └─ else
//= │  │        └─ ▸ do           open
//= │  └─ else
//= │     └─ ▸ do           open
//= ├─ ◇ if
//= │  └─ isNew && isOpen is truthy
//= │     ├─ ▸ do           first
//= │     └─ ◇ if
//= │        └─ await step.do("first", async () => 1) is truthy
//= │           ├─ ▸ do           second
//= │           └─ ◇ if
//= │              └─ isNew && isOpen && (await step.do("first", async () => 1)) && (await step.do("second", async () => 1))
//= │                 └─ ▸ do           both
//= ├─ ↻ loop while (left-- > 0 && (await step.do("again", async () => 1)))
//= │  ├─ ◇ if
//= │  │  └─ left-- > 0 is truthy
//= │  │     └─ ▸ do           again
//= │  └─ ▸ do           try
//= ├─ ◇ if
//= │  └─ isNew is falsy
//= │     └─ ▸ do           look
//= ├─ ◇ if
//= │  └─ (isNew || (await step.do("look", async () => 1))) && isKnown
//= │     └─ ▸ do           seen
//= └─ ◇ if
//=    └─ isKnown is truthy
//=       └─ ▸ do           last
