// An imported name means what the variable of the other module holds now.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { stage, advance } from "./state";

export class LiveBindings extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(`stage ${stage}`, async () => {});
    advance();
    await step.do(`stage ${stage}`, async () => {});
  }
}

//= LiveBindings
//= ├─ ▸ do           stage 1
//= └─ ▸ do           stage 2
