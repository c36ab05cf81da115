import { WorkflowEntrypoint } from 'cloudflare:workers';

class NestedTries extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const found = await step.do("find", async () => null);
      if (!found)
        return "nothing";
      await step.do("use", async () => found);
    } finally {
      try {
        await step.do("clean up", async () => 1);
      } catch (error) {
        await step.do("report", async () => String(error));
      }
    }
    await step.do("after", async () => 1);
  }
}

export { NestedTries };
