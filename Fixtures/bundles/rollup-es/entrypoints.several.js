import { WorkflowEntrypoint } from 'cloudflare:workers';

class Helper {
  async run(event, step) {
    await step.do("not a workflow", async () => 1);
  }
}
class First extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => new Helper());
  }
}
class Second extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("second", async () => 1);
  }
}
class Third extends WorkflowEntrypoint {
  async run(event, step) {
    console.log(event);
  }
}

export { First, Second, Third };
