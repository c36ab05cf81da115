// T1: not supported: what a weak reference refers to may be gone.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class WeakReference extends WorkflowEntrypoint {
  async run(event, step) {
    const reference = new WeakRef(step);
    await reference.deref()?.do("hidden", async () => 1);
  }
}

//= WeakReference  (incomplete)
//= └─ ƒ function     WeakRef()  (not in the input)
