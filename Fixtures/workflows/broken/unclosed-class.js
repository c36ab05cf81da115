// T2: the end of the file is missing; what was read is shown.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class UnclosedClass extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
    await step.sleep("rest", 1000);

//= UnclosedClass  (incomplete)
//= ├─ ▸ do           first
//= └─ ◷ sleep        rest  (1s)
