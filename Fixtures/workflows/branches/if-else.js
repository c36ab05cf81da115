// F3: else-ifs are branches of one node; a branch without nodes before another is kept, an empty else is not.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class IfElse extends WorkflowEntrypoint {
  async run(event, step) {
    const { a, b } = event.payload;
    if (a === 1) {
      await step.do("one", async () => 1);
    } else if (a === 2) {
      console.log("nothing");
    } else if (a === 3) {
      await step.do("three", async () => 3);
    } else {
      await step.do("many", async () => a);
    }
    if (b) {
      await step.do("b", async () => b);
    } else {
      console.log("no b");
    }
    if (b > 2) {
      console.log("trimmed");
    }
  }
}

//= IfElse
//= ├─ ◇ if
//= │  ├─ a === 1
//= │  │  └─ ▸ do           one
//= │  ├─ a === 2  (no steps)
//= │  ├─ a === 3
//= │  │  └─ ▸ do           three
//= │  └─ else
//= │     └─ ▸ do           many
//= └─ ◇ if
//=    └─ b
//=       └─ ▸ do           b
