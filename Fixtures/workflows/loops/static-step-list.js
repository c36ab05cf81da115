// F5: a static list of step descriptors with functions.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function extract() {
  return 1;
}

export class StaticStepList extends WorkflowEntrypoint {
  async run(event, step) {
    const stages = [
      { name: "extract", run: extract, config: { timeout: "1 minute" } },
      { name: "load", run: async () => 2, config: { retries: { limit: 2, delay: 500, backoff: "constant" } } },
    ];
    for (const { name, run, config } of stages) {
      await step.do(name, config, run);
    }
    const actions = [() => step.do("action 1", async () => 1), () => step.sleep("action 2", 5000)];
    for (const action of actions) await action();
  }
}

//= StaticStepList
//= ├─ ▸ do           extract  (timeout 1 minute)
//= ├─ ▸ do           load  (retry 2× constant 500ms)
//= ├─ ▸ do           action 1
//= └─ ◷ sleep        action 2  (5s)
