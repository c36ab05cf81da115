// F2: the executor of a new promise runs at once.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Executor extends WorkflowEntrypoint {
  async run(event, step) {
    await new Promise(async (resolve) => {
      await step.do("inside", async () => 1);
      resolve();
    });
    await step.do("after", async () => 2);
  }
}

//= Executor
//= ├─ ▸ do           inside
//= └─ ▸ do           after
