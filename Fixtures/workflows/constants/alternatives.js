// L1: several known alternatives are joined.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Alternatives extends WorkflowEntrypoint {
  async run(event, step) {
    const { a, kind } = event.payload;
    const mode = a ? "fast" : "slow";
    await step.do(mode, async () => 1);
    let title = "plain";
    if (kind) title = "fancy";
    await step.do(title, async () => 1);
    await step.do(`${mode} run`, async () => 1);
    await step.sleep("rest", a ? "1 minute" : "1 minute");
  }
}

//= Alternatives
//= ├─ ▸ do           fast | slow
//= ├─ ▸ do           plain | fancy
//= ├─ ▸ do           fast run | slow run
//= └─ ◷ sleep        rest  (1 minute)
