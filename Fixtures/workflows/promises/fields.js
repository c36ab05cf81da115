// P6: a promise in a field of this.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Fields extends WorkflowEntrypoint {
  pending = null;

  async run(event, step) {
    this.pending = step.do("background", async () => 1);
    await step.do("work", async () => 2);
    await this.pending;
  }
}

//= Fields
//= └─ ⫴ parallel all
//=    ├─ ▸ do           background  #1→3
//=    └─ ▸ do           work  #1→2
