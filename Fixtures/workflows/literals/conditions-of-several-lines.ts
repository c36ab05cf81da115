// L5: a condition of several lines is shown on one, without comments.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ConditionsOfSeveralLines extends WorkflowEntrypoint {
  async run(event, step) {
    const { order } = event.payload;
    if (
      order.isPaid && // only then
      (
        order.isUrgent /* or */ ||
        order.items
          .filter((item) => item.tag !== "a // b")
          ?.includes(/[/*]/)
      )
    ) {
      await step.do("pack", async () => 1);
    }
    for (const item of order.items // all of them
      .filter(Boolean)) {
      await step.do("ship", async () => item);
    }
  }
}

//= ConditionsOfSeveralLines
//= ├─ ◇ if
//= │  └─ order.isPaid && (order.isUrgent || order.items.filter((item) => item.tag !== "a // b")?.includes(/[/*]/))
//= │     └─ ▸ do           pack
//= └─ ↻ loop for (const item of order.items.filter(Boolean))
//=    └─ ▸ do           ship
