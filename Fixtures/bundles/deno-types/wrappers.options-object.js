import { WorkflowEntrypoint } from "cloudflare:workers";
export class OptionsObject extends WorkflowEntrypoint {
  async execute(step, { name, timeout = "30 seconds", body }) {
    return await step.do(name, {
      timeout
    }, body);
  }
  async run(event, step) {
    await this.execute(step, {
      name: "first",
      body: async ()=>1
    });
    await this.execute(step, {
      name: "second",
      timeout: "2 minutes",
      body: async ()=>2
    });
  }
}
