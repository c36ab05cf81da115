// F6: .then on a combinator runs after it.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CombinatorThen extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]).then((values) =>
      step.do("c", async () => values),
    );
  }
}

//= CombinatorThen
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→2
//= │  └─ ▸ do           b  #1→2
//= └─ ▸ do           c
