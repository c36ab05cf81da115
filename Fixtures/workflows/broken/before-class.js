// T2: an error before the class.
import { WorkflowEntrypoint } from "cloudflare:workers";

const = 5;

export class BeforeClass extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("fine", async () => 1);
  }
}

//= BeforeClass  (incomplete)
//= └─ ▸ do           fine
