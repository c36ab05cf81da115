// F4, F7: without a break the next case runs too; a break before no node is left out.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FallThrough extends WorkflowEntrypoint {
  async run(event, step) {
    switch (event.payload.level) {
      case "gold":
        await step.do("gold gift", async () => 1);
      case "silver":
        await step.do("silver gift", async () => 1);
        break;
      case "none":
        break;
    }
    await step.do("thank", async () => 1);
  }
}

//= FallThrough
//= ├─ ◇ switch event.payload.level
//= │  ├─ case gold
//= │  │  └─ ▸ do           gold gift
//= │  ├─ case silver
//= │  │  └─ ▸ do           silver gift
//= │  └─ case none  (no steps)
//= └─ ▸ do           thank
