// I1: the step object behind a weak reference, which is not gone while the workflow runs.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class WeakReference extends WorkflowEntrypoint {
  async run(event, step) {
    const reference = new WeakRef(step);
    await reference.deref()?.do("hidden", async () => 1);
  }
}

//= WeakReference
//= └─ ▸ do           hidden
