// N1: functions inside of functions, called through others.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NestedFunctions extends WorkflowEntrypoint {
  async run(event, step) {
    async function outer() {
      const inner = async () => {
        await step.do("inner", async () => 1);
      };
      await inner();
      await inner();
    }
    await outer();
  }
}

//= NestedFunctions
//= └─ ƒ function     outer()
//=
//= function outer()
//= ├─ ƒ function     inner()
//= └─ ƒ function     inner()
//=
//= function inner()
//= └─ ▸ do           inner
