// T2: the file ends in the head of a loop; what stands before it is shown.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CutInLoopHead extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
    if (event.payload.again) {
      await step.do("second", async () => 2);
      for (con

//= CutInLoopHead  (incomplete)
//= ├─ ▸ do           first
//= └─ ◇ if
//=    └─ event.payload.again
//=       └─ ▸ do           second
