// P6: a promise that is never awaited has no resolves and gets a diagnostic.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Floating extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
    step.do("forgotten", async () => 2);
  }
}

//= Floating
//= ├─ ▸ do           first
//= └─ ▸ do           forgotten  #1→
