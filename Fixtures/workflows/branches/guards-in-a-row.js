// F3, F7: guards in a row are ifs of their own.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class GuardsInARow extends WorkflowEntrypoint {
  async run(event, step) {
    const { a, b } = event.payload;
    if (a) {
      await step.do("a", async () => 1);
      return;
    }
    if (b) {
      await step.do("b", async () => 1);
      return;
    }
    await step.do("neither", async () => 1);
  }
}

//= GuardsInARow
//= ├─ ◇ if
//= │  └─ a
//= │     ├─ ▸ do           a
//= │     └─ ■ return
//= ├─ ◇ if
//= │  └─ b
//= │     ├─ ▸ do           b
//= │     └─ ■ return
//= └─ ▸ do           neither
