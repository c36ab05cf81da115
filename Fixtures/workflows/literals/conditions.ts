// L5: a condition is the source text of the test on one line; implied ones read "is truthy" and so on.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

export class Conditions extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    const { order, cached, label, limit } = event.payload;
    if (
      order.total > 1000 &&
      order.country !== "PT"
    ) {
      await step.do("customs", async () => 1);
    }
    order.gift && (await step.do("wrap", async () => 1));
    cached || (await step.do("compute", async () => 1));
    label ?? (await step.do("default label", async () => 1));
    (limit > 3) || (await step.do("raise limit", async () => 1));
  }
}

//= Conditions
//= ├─ ◇ if
//= │  └─ order.total > 1000 && order.country !== "PT"
//= │     └─ ▸ do           customs
//= ├─ ◇ if
//= │  └─ order.gift is truthy
//= │     └─ ▸ do           wrap
//= ├─ ◇ if
//= │  └─ cached is falsy
//= │     └─ ▸ do           compute
//= ├─ ◇ if
//= │  └─ label is nullish
//= │     └─ ▸ do           default label
//= └─ ◇ if
//=    └─ limit > 3 is falsy
//=       └─ ▸ do           raise limit
