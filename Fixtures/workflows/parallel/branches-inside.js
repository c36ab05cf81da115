// P8, F3: a branch that starts steps and awaits them inside is a group of its own.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class BranchesInside extends WorkflowEntrypoint {
  async run(event, step) {
    if (event.payload.both) {
      await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
    } else {
      await step.do("a only", async () => 1);
    }
    await step.do("after", async () => 3);
  }
}

//= BranchesInside
//= ├─ ◇ if
//= │  ├─ event.payload.both
//= │  │  └─ ⫴ parallel all
//= │  │     ├─ ▸ do           a  #1→2
//= │  │     └─ ▸ do           b  #1→2
//= │  └─ else
//= │     └─ ▸ do           a only
//= └─ ▸ do           after
