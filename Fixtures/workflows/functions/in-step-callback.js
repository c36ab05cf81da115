// step_do.nodes: a helper that is called inside of a step's callback.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class InStepCallback extends WorkflowEntrypoint {
  async run(event, step) {
    const detail = async () => {
      await step.do("detail", async () => 1);
    };
    await step.do("outer", async () => {
      await detail();
    });
    await step.do("named callback", this.body.bind(this, step));
  }

  async body(step) {
    await step.do("inner", async () => 1);
  }
}

//= InStepCallback
//= ├─ ▸ do           outer
//= │  └─ ƒ function     detail()
//= └─ ▸ do           named callback
//=    └─ ▸ do           inner
//=
//= function detail()
//= └─ ▸ do           detail
