// L1: a name that grows on conditions.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Appended extends WorkflowEntrypoint {
  async run(event, step) {
    let name = "x";
    if (event.payload.a) name += "-a";
    if (event.payload.b) name = `${name}-b`;
    await step.do(name, async () => 1);
  }
}

//= Appended
//= └─ ▸ do           x | x-a | x-b | x-a-b
