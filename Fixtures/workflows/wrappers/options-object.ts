// N3: an object of options that carries name, configuration and body.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

interface Options {
  name: string;
  timeout?: string;
  body: () => Promise<unknown>;
}

export class OptionsObject extends WorkflowEntrypoint {
  private async execute(step: WorkflowStep, { name, timeout = "30 seconds", body }: Options) {
    return await step.do(name, { timeout }, body);
  }

  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await this.execute(step, { name: "first", body: async () => 1 });
    await this.execute(step, { name: "second", timeout: "2 minutes", body: async () => 2 });
  }
}

//= OptionsObject
//= ├─ ▸ do           first  (timeout 30 seconds)
//= └─ ▸ do           second  (timeout 2 minutes)
