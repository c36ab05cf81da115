import { WorkflowEntrypoint as Base } from "cloudflare:workers";

export class Other extends Base {
  async run(event, step) {
    await step.do("other", async () => {});
  }
}
