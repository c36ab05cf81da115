// F7: an exit to the end of a block is kept if a `return` stands behind it, and what it skips stands in the other ways.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class BlockBeforeReturn extends WorkflowEntrypoint {
  async run(event, step) {
    const order = await step.do("read", async () => event.payload.order);
    fetched: {
      if (order) {
        if (order.isPaid) {
          await step.do("fetch", async () => order);
          break fetched;
        }
        console.log("not paid");
        return "unpaid";
      }
      return "none";
    }
    await step.do("send", async () => order);
  }
}

//= BlockBeforeReturn
//= ├─ ▸ do           read
//= ├─ ◇ if
//= │  ├─ order
//= │  │  └─ ◇ if
//= │  │     ├─ order.isPaid
//= │  │     │  └─ ▸ do           fetch
//= │  │     └─ else
//= │  │        └─ ■ return
//= │  └─ else
//= │     └─ ■ return
//= └─ ▸ do           send
