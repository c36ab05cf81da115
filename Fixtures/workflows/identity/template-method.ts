// I1, I3: an abstract base runs what its subclass defines; only the exported subclass is a workflow.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

abstract class Job extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await step.do("begin", async () => 1);
    await this.work(step);
    await step.do("end", async () => 1);
  }

  abstract work(step: WorkflowStep): Promise<void>;
}

export class Import extends Job {
  async work(step: WorkflowStep) {
    await step.do("read rows", async () => 1);
    await step.do("write rows", async () => 1);
  }
}

//= Import
//= ├─ ▸ do           begin
//= ├─ ƒ function     work()
//= └─ ▸ do           end
//=
//= function work()
//= ├─ ▸ do           read rows
//= └─ ▸ do           write rows
