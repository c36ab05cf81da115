import { WorkflowEntrypoint } from "cloudflare:workers";
const PREFIX = "order";
const NAMES = {
  ship: "ship order",
  bill: {
    now: "bill now"
  }
};
var Label = /*#__PURE__*/ function(Label) {
  Label["Pack"] = "pack order";
  Label["Close"] = "close order";
  return Label;
}(Label || {});
export class Names extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("plain", async ()=>1);
    await step.do(`${PREFIX} check`, async ()=>1);
    await step.do("concatenated " + PREFIX + "!", async ()=>1);
    await step.do(Label.Pack, async ()=>1);
    await step.do(Label["Close"], async ()=>1);
    await step.do(NAMES.ship, async ()=>1);
    await step.do(NAMES.bill.now, async ()=>1);
    await step.do(`ship ${event.payload.id} to ${event.payload.country}`, async ()=>1);
    await step.do("id " + event.payload.id, async ()=>1);
    await step.do(event.payload.name, async ()=>1);
    await step.do(event.payload.fast ? "express" : "standard", async ()=>1);
  }
}
