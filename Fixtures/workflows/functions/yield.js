// N1, F1: a generator's nodes run where it is consumed; yield* runs the inner one.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Yield extends WorkflowEntrypoint {
  async run(event, step) {
    async function* inner() {
      yield await step.do("inner 1", async () => 1);
      yield await step.do("inner 2", async () => 2);
    }
    async function* outer() {
      await step.do("begin", async () => 0);
      yield* inner();
      await step.do("end", async () => 3);
    }
    for await (const value of outer()) {
      console.log(value);
    }
  }
}

//= Yield
//= └─ ƒ function     outer()
//=
//= function outer()
//= ├─ ▸ do           begin
//= ├─ ƒ function     inner()
//= └─ ▸ do           end
//=
//= function inner()
//= ├─ ▸ do           inner 1
//= └─ ▸ do           inner 2
