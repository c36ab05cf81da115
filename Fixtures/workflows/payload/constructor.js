// L6: what an object inherits from the language, such as its constructor, is no field of the payload.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Constructor extends WorkflowEntrypoint {
  async run(event, step) {
    const { items, owner } = event.payload;
    const type = items.constructor && items.constructor.name;
    await step.do("store", async () => ({ type, name: owner.name }));
  }
}

//= Constructor
//= ├─ payload { items, owner { name } }
//= └─ ▸ do           store
