// I1: the step object behind a getter and a setter.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Accessors extends WorkflowEntrypoint {
  _step;

  get step() {
    return this._step;
  }

  set step(s) {
    this._step = s;
  }

  async run(event, step) {
    this.step = step;
    await this.step.do("one", async () => 1);
    await this.two();
  }

  async two() {
    await this.step.sleep("two", 5000);
  }
}

//= Accessors
//= ├─ ▸ do           one
//= └─ ƒ function     two()
//=
//= function two()
//= └─ ◷ sleep        two  (5s)
