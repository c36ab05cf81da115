// I3, T1: a class without `run`: what the engine would call is not in the input.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class WithoutRun extends WorkflowEntrypoint {
  async work(step) {
    await step.do("never called", async () => 1);
  }
}

//= WithoutRun  (incomplete)
//= └─ ƒ function     run()  (not in the input)
