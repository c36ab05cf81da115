// I1: the step object in a field of the workflow.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ThisStep extends WorkflowEntrypoint {
  async run(event, step) {
    this.step = step;
    await this.prepare();
    await this.step.do("own", async () => 1);
  }

  async prepare() {
    await this.step.do("prepare", async () => 1);
  }
}

//= ThisStep
//= ├─ ƒ function     prepare()
//= └─ ▸ do           own
//=
//= function prepare()
//= └─ ▸ do           prepare
