// P2, P8: a combinator with one element is a parallel with one element.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class OneElement extends WorkflowEntrypoint {
  async run(event, step) {
    const [a] = await Promise.all([step.do("a", async () => 1)]);
    await Promise.all([]);
    await step.do("b", async () => a);
  }
}

//= OneElement
//= ├─ ⫴ parallel all
//= │  └─ ▸ do           a  #1→2
//= └─ ▸ do           b
