// F7: a branch that holds only a throw shows nothing.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ThrowInBranch extends WorkflowEntrypoint {
  async run(event, step) {
    const value = await step.do("load", async () => 1);
    if (value < 0) {
      throw new Error("negative");
    } else if (value === 0) {
      await step.do("zero", async () => 0);
    } else {
      throw new RangeError("too large");
    }
    await step.do("after", async () => 1);
  }
}

//= ThrowInBranch
//= ├─ ▸ do           load
//= ├─ ◇ if
//= │  ├─ value < 0  (no steps)
//= │  └─ value === 0
//= │     └─ ▸ do           zero
//= └─ ▸ do           after
