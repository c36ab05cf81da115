// L6: a payload that nobody reads is not mentioned.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Unread extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("nothing", async () => event.instanceId);
  }
}

//= Unread
//= └─ ▸ do           nothing
