// step_do.nodes: steps inside a step's callback stand inside the step; each callback is a body with its own counter.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NestedSteps extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("outer", async () => {
      await step.do("inner 1", async () => 1);
      await Promise.all([step.do("inner 2", async () => 2), step.do("inner 3", async () => 3)]);
    });
    await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
  }
}

//= NestedSteps
//= ├─ ▸ do           outer
//= │  ├─ ▸ do           inner 1
//= │  └─ ⫴ parallel all
//= │     ├─ ▸ do           inner 2  #1→2
//= │     └─ ▸ do           inner 3  #1→2
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→2
//=    └─ ▸ do           b  #1→2
