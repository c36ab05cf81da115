// P6: a promise that is passed to a function is awaited there; it has resolved when that call has.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Passed extends WorkflowEntrypoint {
  async run(event, step) {
    const finish = async (promise) => {
      const value = await promise;
      await step.do("finish", async () => value);
    };
    const started = step.do("start", async () => 1);
    await finish(started);
    await step.do("after", async () => 2);
  }
}

//= Passed
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           start  #1→2
//= │  └─ ƒ function     finish()  #1→2
//= └─ ▸ do           after
//=
//= function finish()
//= └─ ▸ do           finish
