import { WorkflowEntrypoint } from "cloudflare:workers";

export class Named extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("named", async () => {});
  }
}

export class NotExportedByMain extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("not shown", async () => {});
  }
}
