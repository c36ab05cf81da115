// F7: a throw that leaves the body is not drawn as a node, but keeps what follows from running.
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
//= │  ├─ value < 0
//= │  │  └─ ■ throw
//= │  ├─ value === 0
//= │  │  └─ ▸ do           zero
//= │  └─ else
//= │     └─ ■ throw
//= └─ ▸ do           after
