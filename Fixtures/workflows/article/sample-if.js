// The article's second JSON sample: an if that leads to a step.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SampleIf extends WorkflowEntrypoint {
  async run(event, step) {
    const { loop, maxLoops } = event.payload;
    if (loop > maxLoops) {
      await step.do("notify max loop reached", async () => {});
    }
  }
}

//= SampleIf
//= └─ ◇ if
//=    └─ loop > maxLoops
//=       └─ ▸ do           notify max loop reached
