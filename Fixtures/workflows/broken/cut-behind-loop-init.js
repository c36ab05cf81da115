// T2: the file ends in the head of a loop; what its begin has run is shown.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CutBehindLoopInit extends WorkflowEntrypoint {
  async run(event, step) {
    for (let n = await step.do("first", async () => 3); n > 0; n = await step.do("next", async () =

//= CutBehindLoopInit  (incomplete)
//= └─ ▸ do           first
