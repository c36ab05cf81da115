// I1, N2: an override that calls the method of its base.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Base extends WorkflowEntrypoint {
  async setup(step) {
    await step.do("base setup", async () => 1);
  }
}

export class SuperMethod extends Base {
  async setup(step) {
    await super.setup(step);
    await step.do("own setup", async () => 1);
  }

  async run(event, step) {
    await this.setup(step);
  }
}

//= SuperMethod
//= └─ ƒ function     setup()
//=
//= function setup()
//= ├─ ƒ function     Base.setup()
//= └─ ▸ do           own setup
//=
//= function Base.setup()
//= └─ ▸ do           base setup
