// N1, N3, F6: an order in methods: parallel calls, a try, a key per known argument.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class OrderService extends WorkflowEntrypoint {
  async run(event, step) {
    const order = event.payload.order;
    await this.validate(step, order);
    const [stock, price] = await Promise.all([this.reserve(step, order), this.price(step, order)]);
    let payment;
    try {
      payment = await this.pay(step, order, price);
    } catch (err) {
      await this.release(step, stock);
      await this.notify(step, "failed");
      return { status: "failed" };
    }
    await this.ship(step, order);
    await this.notify(step, "shipped");
    return { status: "ok", payment };
  }

  validate = (step, order) => step.do("validate", async () => order);

  async reserve(step, order) {
    return step.do("reserve", async () => order);
  }

  async price(step, order) {
    const p = await step.do("price", async () => order);
    return p * 1.2;
  }

  async pay(step, order, amount) {
    return await step.do("pay", { retries: { limit: 3, delay: "10 seconds" } }, async () => [order, amount]);
  }

  async release(step, s) {
    await step.do("release", async () => s);
  }

  async ship(step, o) {
    for (const item of o.items) await step.do(`ship ${item.sku}`, async () => item);
  }

  async notify(step, status) {
    await step.do(`notify ${status}`, async () => status);
  }
}

//= OrderService
//= ├─ ƒ function     validate()
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     reserve()  #1→2
//= │  └─ ƒ function     price()  #1→2
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ƒ function     pay()
//= │  └─ catch
//= │     ├─ ƒ function     release()
//= │     ├─ ƒ function     notify(failed)
//= │     └─ ■ return
//= ├─ ƒ function     ship()
//= └─ ƒ function     notify(shipped)
//=
//= function validate()
//= └─ ▸ do           validate  #1→2
//=
//= function reserve()
//= └─ ▸ do           reserve  #1→2
//=
//= function price()
//= └─ ▸ do           price
//=
//= function pay()
//= └─ ▸ do           pay  (retry 3× delay 10 seconds)
//=
//= function release()
//= └─ ▸ do           release
//=
//= function notify(failed)
//= └─ ▸ do           notify failed
//=
//= function ship()
//= └─ ↻ loop for (const item of o.items)
//=    └─ ▸ do           ship ${...}
//=
//= function notify(shipped)
//= └─ ▸ do           notify shipped
