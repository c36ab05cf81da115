// forms.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Tries = class extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      await step.do("ship", async () => 1);
    } catch (error) {
      await step.do("refund", async () => 1);
    } finally {
      await step.do("close", async () => 1);
    }
    try {
      await step.do("no finally", async () => 1);
    } catch {
      await step.do("handle", async () => 1);
    }
    try {
      await step.do("no catch", async () => 1);
    } finally {
      await step.do("clean", async () => 1);
    }
    try {
      await step.do("caught silently", async () => 1);
    } catch {
    }
    try {
      JSON.parse(event.payload.text);
    } catch {
      await step.do("bad text", async () => 1);
    }
    try {
      JSON.parse(event.payload.text);
    } catch {
      console.log("trimmed");
    }
  }
};
export {
  Tries
};
