// step_do.nodes: steps inside of a callback that is given by name, as a method or bound.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Callbacks extends WorkflowEntrypoint {
  async run(event, step) {
    const byName = async () => {
      await step.do("in a name", async () => 1);
    };
    await step.do("name", byName);
    await step.do("arrow", () => step.do("in an arrow", async () => 2));
    await step.do("method", () => this.work(step));
  }

  async work(step) {
    await step.do("in a method", async () => 3);
  }
}

//= Callbacks
//= ├─ ▸ do           name
//= │  └─ ▸ do           in a name
//= ├─ ▸ do           arrow
//= │  └─ ▸ do           in an arrow  #1→2
//= └─ ▸ do           method
//=    └─ ƒ function     work()  #1→2
//=
//= function work()
//= └─ ▸ do           in a method
