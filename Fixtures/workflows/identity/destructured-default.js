// I1: the step object's methods as defaults in a pattern.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class DestructuredDefault extends WorkflowEntrypoint {
  async run(event, step) {
    const { do: run = step.do, tools: { sleep = step.sleep } = {} } = step;
    await run.call(step, "r", async () => 1);
    await sleep.call(step, "s", 10);
  }
}

//= DestructuredDefault
//= ├─ ▸ do           r
//= └─ ◷ sleep        s  (10ms)
