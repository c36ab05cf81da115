// T2: where brackets do not fit, so that the rest cannot be read, what stands before them is shown.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Brackets extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
    (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
    await step.do("second", async () => 2);
  }
}

//= Brackets  (incomplete)
//= └─ ▸ do           first
