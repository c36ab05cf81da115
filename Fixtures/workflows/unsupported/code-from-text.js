// T1: not supported: code that is made from text when the program runs.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CodeFromText extends WorkflowEntrypoint {
  async run(event, step) {
    const work = new Function("step", "return step.do('hidden', async () => 1)");
    await work(step);
  }
}

//= CodeFromText  (incomplete)
//= └─ ƒ function     work()  (not in the input)
