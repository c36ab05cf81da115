// T1: not supported: a generator that runs steps is handed to code that is not in the input.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { drive } from "./helpers";

export class GeneratorToUnknownCode extends WorkflowEntrypoint {
  async run(event, step) {
    async function* work() {
      yield await step.do("first", async () => 1);
      yield await step.do("second", async () => 2);
    }
    await drive(work());
  }
}

//= GeneratorToUnknownCode  (incomplete)
//= └─ ↻ loop drive(…)
//=    └─ ƒ function     work()
//=
//= function work()
//= ├─ ▸ do           first
//= └─ ▸ do           second
