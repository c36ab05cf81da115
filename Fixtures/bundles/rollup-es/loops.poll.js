import { WorkflowEntrypoint } from 'cloudflare:workers';

class Poll extends WorkflowEntrypoint {
  async run(event, step) {
    let status = "pending", attempts = 0;
    while (status === "pending" && attempts < 20) {
      await step.sleep(`wait ${attempts}`, "30 seconds");
      status = await step.do(`check ${attempts}`, async () => "done");
      attempts++;
    }
    if (status !== "done")
      throw new Error("timeout");
    await step.do("finish", async () => 1);
  }
}

export { Poll };
