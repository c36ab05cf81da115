// The article's first JSON sample: an entry of functions.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SampleFunction extends WorkflowEntrypoint {
  async run(event, step) {
    const runLoop = async () => {
      await step.do("turn", async () => 1);
    };
    await runLoop();
  }
}

//= SampleFunction
//= └─ ƒ function     runLoop()
//=
//= function runLoop()
//= └─ ▸ do           turn
