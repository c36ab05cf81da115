// I3: a decorator does not change what the class is.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

const traced = () => (target: any, context: any) => target;

@traced()
export class Decorated extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await step.do("decorated", async () => 1);
  }
}

//= Decorated
//= └─ ▸ do           decorated
