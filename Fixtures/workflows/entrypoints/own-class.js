// I2, I3: a class of the same name that the program defines itself is no entry point.
import { WorkflowEntrypoint as Real } from "cloudflare:workers";

class WorkflowEntrypoint {}

export class Other extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("other", async () => 1);
  }
}

export class Genuine extends Real {
  async run(event, step) {
    await step.do("genuine", async () => 1);
  }
}

//= Genuine
//= └─ ▸ do           genuine
