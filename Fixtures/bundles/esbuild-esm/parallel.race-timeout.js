// race-timeout.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var RaceTimeout = class extends WorkflowEntrypoint {
  async run(event, step) {
    const answer = await Promise.race([
      step.waitForEvent("answer", { type: "answer", timeout: "2 days" }),
      step.sleep("reminder time", "1 day")
    ]);
    if (!answer)
      await step.do("remind", async () => 1);
  }
};
export {
  RaceTimeout
};
