// I3: a class that is not exported goes by its own name.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Hidden extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("hidden", async () => 1);
  }
}

console.log(Hidden);

//= Hidden
//= └─ ▸ do           hidden
