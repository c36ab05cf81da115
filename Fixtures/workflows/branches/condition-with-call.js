// L5: a condition spans lines and holds strings; it is shown on one line.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ConditionWithCall extends WorkflowEntrypoint {
  async run(event, step) {
    const { tags } = event.payload;
    if (
      tags.some((tag) => tag === "urgent")
    ) {
      await step.do("hurry", async () => 1);
    }
    if (!tags.length) await step.do("tag it", async () => 1);
  }
}

//= ConditionWithCall
//= ├─ ◇ if
//= │  └─ tags.some((tag) => tag === "urgent")
//= │     └─ ▸ do           hurry
//= └─ ◇ if
//=    └─ !tags.length
//=       └─ ▸ do           tag it
