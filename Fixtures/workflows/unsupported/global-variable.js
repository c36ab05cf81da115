// T1: not supported: the step object in a global variable, where any code may use it.
import { WorkflowEntrypoint } from "cloudflare:workers";

globalThis.work = () => globalThis.currentStep.do("hidden", async () => 1);

export class GlobalVariable extends WorkflowEntrypoint {
  async run(event, step) {
    globalThis.currentStep = step;
    await globalThis.work();
  }
}

//= GlobalVariable  (incomplete)  (no steps)
