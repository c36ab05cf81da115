// T1: not supported: code that is not in the input decides whether a listener runs.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Listener extends WorkflowEntrypoint {
  async run(event, step) {
    const target = new EventTarget();
    target.addEventListener("go", () => step.do("hidden", async () => 1));
    target.dispatchEvent(new Event("go"));
  }
}

//= Listener  (incomplete)
//= └─ ↻ loop target.addEventListener(…)
//=    └─ ▸ do           hidden  #1→
