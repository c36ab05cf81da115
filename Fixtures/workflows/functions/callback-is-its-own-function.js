// N4: a step whose callback is the function that the step stands in: the graph has a call there.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CallbackIsItsOwnFunction extends WorkflowEntrypoint {
  async run(event, step) {
    const visit = async () => {
      await step.do("visit", visit);
    };
    await step.do("start", async () => {
      await visit();
    });
  }
}

//= CallbackIsItsOwnFunction
//= └─ ▸ do           start
//=    └─ ƒ function     visit()
//=
//= function visit()
//= └─ ▸ do           visit
//=    └─ ƒ function     visit()
