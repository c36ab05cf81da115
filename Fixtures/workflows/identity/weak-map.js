// I1: the step object in a weak map.
import { WorkflowEntrypoint } from "cloudflare:workers";

const steps = new WeakMap();

export class WeakMapWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    steps.set(this, step);
    await steps.get(this).do("weak", async () => 1);
  }
}

//= WeakMapWorkflow
//= └─ ▸ do           weak
