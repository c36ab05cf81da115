// I1, N2: super.run is a function of the base.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Base extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("base", async () => 1);
  }
}

export class Child extends Base {
  async run(event, step) {
    await step.do("before", async () => 1);
    await super.run(event, step);
    await step.do("after", async () => 1);
  }
}

//= Child
//= ├─ ▸ do           before
//= ├─ ƒ function     Base.run()
//= └─ ▸ do           after
//=
//= function Base.run()
//= └─ ▸ do           base
