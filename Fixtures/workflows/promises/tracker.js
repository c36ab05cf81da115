// P6: an object that keeps promises and awaits them later.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Tracker {
  pending = [];

  constructor(s) {
    this.step = s;
  }

  start(n) {
    this.pending.push(this.step.do(n, async () => n));
  }

  async wait() {
    await Promise.all(this.pending);
    this.pending = [];
  }
}

export class TrackerWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    const t = new Tracker(step);
    t.start("a");
    t.start("b");
    await step.do("mid", async () => 1);
    await t.wait();
    await step.do("end", async () => 1);
  }
}

//= TrackerWorkflow
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→3
//= │  ├─ ▸ do           b  #1→3
//= │  └─ ▸ do           mid  #1→2
//= └─ ▸ do           end
