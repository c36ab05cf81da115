// I3: an abstract class in between is no workflow of its own.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

abstract class Base<T> extends WorkflowEntrypoint<T> {
  protected async log(step: WorkflowStep, text: string) {
    await step.do("log", async () => text);
  }
}

abstract class Middle extends Base<unknown> {}

export class Leaf extends Middle {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await this.log(step, "begin");
    await step.do("leaf", async () => 1);
  }
}

//= Leaf
//= ├─ ƒ function     Base.log()
//= └─ ▸ do           leaf
//=
//= function Base.log()
//= └─ ▸ do           log
