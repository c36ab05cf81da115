// L4, L6: options of events from constants, spreads and the payload.
import { WorkflowEntrypoint } from "cloudflare:workers";

const EVENTS = { approved: "order-approved" };
const opts = { type: "x", timeout: "2 hours" };

export class EventOptions extends WorkflowEntrypoint {
  async run(event, step) {
    await step.waitForEvent("a", { type: EVENTS.approved });
    await step.waitForEvent("b", opts);
    await step.waitForEvent("c", { ...opts, type: "y" });
    await step.waitForEvent("d", { type: `user-${event.payload.id}`, timeout: event.payload.t });
    await step.waitForEvent("e", { type: "z", timeout: 60 * 1000 });
    await step.waitForEvent("f", event.payload.options);
    const ev = await step.waitForEvent("g", { type: "g", timeout: "1 day" });
    if (ev.payload.approved && ev.payload.by.name)
      await step.do("use", async () => ev.payload.note);
  }
}

//= EventOptions
//= ├─ ⚑ waitForEvent a  (event order-approved)
//= ├─ ⚑ waitForEvent b  (event x · timeout 2 hours)
//= ├─ ⚑ waitForEvent c  (event y · timeout 2 hours)
//= ├─ ⚑ waitForEvent d  (event user-${...} · timeout unknown)
//= ├─ ⚑ waitForEvent e  (event z · timeout 1m)
//= ├─ ⚑ waitForEvent f
//= ├─ ⚑ waitForEvent g  (event g · timeout 1 day)
//= └─ ◇ if
//=    └─ ev.payload.approved && ev.payload.by.name
//=       └─ ▸ do           use
