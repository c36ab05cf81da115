// L6: a payload that is read as a whole has no known fields.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Whole extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("keep", async () => JSON.stringify(event.payload));
  }
}

//= Whole
//= ├─ payload unknown
//= └─ ▸ do           keep
