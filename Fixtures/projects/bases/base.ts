import * as workers from "cloudflare:workers";

export abstract class BaseWorkflow extends workers.WorkflowEntrypoint {
  async run(event: WorkflowEvent, step: WorkflowStep) {
    await this.work(step);
    await step.do("base", async () => {});
  }

  abstract work(step: WorkflowStep): Promise<void>;

  async log(step: WorkflowStep, name: string) {
    await step.do(`log ${name}`, async () => {});
  }
}
