// L6: what the code reads of the event's payload, at any depth.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Members extends WorkflowEntrypoint {
  async run(event, step) {
    const params = event.payload;
    await step.do("read", async () => event.payload.user.name);
    await step.do("read more", async () => params.user.address.city + params.count);
    await step.do("read again", async () => event.payload["count"]);
  }
}

//= Members
//= ├─ payload { user { name, address { city } }, count }
//= ├─ ▸ do           read
//= ├─ ▸ do           read more
//= └─ ▸ do           read again
