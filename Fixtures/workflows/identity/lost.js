// T1: the step object goes to code that is not in the input.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { Runner, register } from "some-library";

export class Lost extends WorkflowEntrypoint {
  async run(event, step) {
    const runner = new Runner(step);
    await runner.go();
    await register({ step });
    await step.do("known", async () => 1);
  }
}

//= Lost  (incomplete)
//= ├─ ƒ function     Runner()  (not in the input)
//= ├─ ƒ function     register()  (not in the input)
//= └─ ▸ do           known
