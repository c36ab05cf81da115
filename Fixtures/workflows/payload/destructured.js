// L6: destructuring at any depth, in the parameter of run too.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Destructured extends WorkflowEntrypoint {
  async run({ payload: { id, user: { name: userName, ...others }, tags = [] }, instanceId }, step) {
    await step.do("use", async () => [id, userName, others, tags, instanceId]);
  }
}

//= Destructured
//= ├─ payload { id, user { name }, tags }
//= └─ ▸ do           use
