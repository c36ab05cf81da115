// F7, I4: a way that only throws is not drawn, and the one other way stands in the choice's place,
// as behind a guard: minifiers make `if (value !== 0) throw …` of this.
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
//= ├─ ▸ do           zero
//= └─ ▸ do           after
