import { WorkflowEntrypoint } from 'cloudflare:workers';

class A extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("a", async () => 1);
  }
}
const B = class Inner extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("b", async () => 1);
  }
};
class C extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("c", async () => 1);
  }
}
const Renamed = C;

export { B, A as OrderWorkflow, Renamed };
