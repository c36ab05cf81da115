// N1, N2: methods of the workflow's class are functions of their own name.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

export class Methods extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await this.prepare(step);
    await this.publish(step, event.payload.title);
    await this.prepare(step);
  }

  private async prepare(step: WorkflowStep) {
    await step.do("load", async () => 1);
    await step.do("check", async () => 1);
  }

  async publish(s: WorkflowStep, title: string) {
    await s.do("publish", async () => title);
  }
}

//= Methods
//= ├─ ƒ function     prepare()
//= ├─ ƒ function     publish()
//= └─ ƒ function     prepare()
//=
//= function prepare()
//= ├─ ▸ do           load
//= └─ ▸ do           check
//=
//= function publish()
//= └─ ▸ do           publish
