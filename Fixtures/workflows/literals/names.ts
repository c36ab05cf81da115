// L1: a name is the string that the program would pass.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

const PREFIX = "order";
const NAMES = { ship: "ship order", bill: { now: "bill now" } };

enum Label {
  Pack = "pack order",
  Close = "close order",
}

export class Names extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await step.do("plain", async () => 1);
    await step.do(`${PREFIX} check`, async () => 1);
    await step.do("concatenated " + PREFIX + "!", async () => 1);
    await step.do(Label.Pack, async () => 1);
    await step.do(Label["Close"], async () => 1);
    await step.do(NAMES.ship, async () => 1);
    await step.do(NAMES.bill.now, async () => 1);
    await step.do(`ship ${event.payload.id} to ${event.payload.country}`, async () => 1);
    await step.do("id " + event.payload.id, async () => 1);
    await step.do(event.payload.name, async () => 1);
    await step.do(event.payload.fast ? "express" : "standard", async () => 1);
  }
}

//= Names
//= ├─ ▸ do           plain
//= ├─ ▸ do           order check
//= ├─ ▸ do           concatenated order!
//= ├─ ▸ do           pack order
//= ├─ ▸ do           close order
//= ├─ ▸ do           ship order
//= ├─ ▸ do           bill now
//= ├─ ▸ do           ship ${...} to ${...}
//= ├─ ▸ do           id ${...}
//= ├─ ▸ do           <dynamic>
//= └─ ▸ do           express | standard
