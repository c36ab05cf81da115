// T2: one statement is no JavaScript; those around it are shown.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class GarbageStatement extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("before", async () => 1);
    let let = = 5;
    await step.do("after", async () => 2);
  }
}

//= GarbageStatement  (incomplete)
//= ├─ ▸ do           before
//= └─ ▸ do           after
