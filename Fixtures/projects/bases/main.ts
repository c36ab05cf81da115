// I3: the base of a workflow is in other modules; these are workflows only if they are exported.
import { BaseWorkflow } from "./base";
import { Named } from "./named";

export class Derived extends BaseWorkflow {
  async work(step: WorkflowStep) {
    await this.log(step, "derived");
  }
}

export { Named as Renamed };
export * from "./others";

//= Derived
//= ├─ ƒ function     work()
//= └─ ▸ do           base
//=
//= function work()
//= └─ ƒ function     BaseWorkflow.log(derived)
//=
//= function BaseWorkflow.log(derived)
//= └─ ▸ do           log derived
//=
//= Renamed
//= └─ ▸ do           named
//=
//= Other
//= └─ ▸ do           other
