// F3: a nested else-if is the same node, whichever way it is written.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NestedElse extends WorkflowEntrypoint {
  async run(event, step) {
    const { mode } = event.payload;
    if (mode === "a") {
      await step.do("a1", async () => 1);
    } else {
      if (mode === "b") {
        await step.do("b1", async () => 1);
      } else {
        await step.do("c1", async () => 1);
      }
    }
    mode === "a" ? await step.do("a2", async () => 1) : mode === "b" ? await step.do("b2", async () => 1) : await step.do("c2", async () => 1);
    if (mode === "a") {
      await step.do("a3", async () => 1);
    } else {
      if (mode === "b") await step.do("b3", async () => 1);
      await step.do("not a", async () => 1);
    }
  }
}

//= NestedElse
//= ├─ ◇ if
//= │  ├─ mode === "a"
//= │  │  └─ ▸ do           a1
//= │  ├─ mode === "b"
//= │  │  └─ ▸ do           b1
//= │  └─ else
//= │     └─ ▸ do           c1
//= ├─ ◇ if
//= │  ├─ mode === "a"
//= │  │  └─ ▸ do           a2
//= │  ├─ mode === "b"
//= │  │  └─ ▸ do           b2
//= │  └─ else
//= │     └─ ▸ do           c2
//= └─ ◇ if
//=    ├─ mode === "a"
//=    │  └─ ▸ do           a3
//=    └─ else
//=       ├─ ◇ if
//=       │  └─ mode === "b"
//=       │     └─ ▸ do           b3
//=       └─ ▸ do           not a
