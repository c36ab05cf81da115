// T2: an error in one method leaves the others alone.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class OtherMethod extends WorkflowEntrypoint {
  broken() {
    return (1 + ;
  }

  async run(event, step) {
    await step.do("fine", async () => 1);
  }
}

//= OtherMethod  (incomplete)
//= └─ ▸ do           fine
