// L1: a variable that changes is known where it has one value.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Changing extends WorkflowEntrypoint {
  async run(event, step) {
    let name = "first";
    await step.do(name, async () => 1);
    name = "second";
    await step.do(name, async () => 1);
    name += " again";
    await step.do(name, async () => 1);
    for (const item of event.payload.items) {
      name = `item ${item}`;
    }
    await step.do(name, async () => 1);
  }
}

//= Changing
//= ├─ ▸ do           first
//= ├─ ▸ do           second
//= ├─ ▸ do           second again
//= └─ ▸ do           second again | item ${...}
