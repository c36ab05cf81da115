// An order, from the shop's form to the archive: a workflow with every kind of node.
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from "cloudflare:workers";

interface Order {
  id: string;
  total: number;
  country: string;
  email: string;
  phone: string;
  items: { sku: string; quantity: number }[];
}

interface Env {
  SHOP: Fetcher;
}

export class OrderWorkflow extends WorkflowEntrypoint<Env, Order> {
  async run(event: WorkflowEvent<Order>, step: WorkflowStep) {
    const order = await step.do(
      "validate order",
      { retries: { limit: 3, delay: 2000, backoff: "linear" }, timeout: 30_000 },
      async () => event.payload,
    );

    const notify = async (text: string) => {
      await step.do("send email", () => this.post("/email", { to: order.email, text }));
      await step.do("send sms", () => this.post("/sms", { to: order.phone, text }));
    };

    await Promise.all([
      step.do("reserve stock", () => this.post("/stock", order.items)),
      step.do(
        "charge card",
        { retries: { limit: 10, delay: "5 seconds", backoff: "constant" }, timeout: 60_000 },
        () => this.post("/charges", order),
      ),
      notify("We have your order."),
    ]);

    if (order.total > 1000) {
      await step.waitForEvent("wait for manager approval", { type: "approval" });
    } else if (order.country !== 'PT') {
      await step.do("customs form", () => this.post("/customs", order));
      await step.sleep("hold for customs", "2 hours");
    }

    for (const item of order.items) {
      await step.do(`pack ${item.sku}`, () => this.post("/pack", item));
      await step.sleep("cool down", 10_000);
    }

    try {
      await step.do("ship parcel", () => this.post("/parcels", order));
      await step.waitForEvent("carrier scan", { type: "carrier-scan", timeout: "7 days" });
    } catch {
      await step.do("refund card", () => this.post("/refunds", order));
      await notify("Your parcel is lost. You have your money back.");
    } finally {
      await step.do("close ticket", () => this.post("/tickets/close", order));
    }

    await step.sleepUntil("archive at year end", new Date("2026-12-31T23:59:59Z"));
  }

  /** Sends one request to the shop's own services. */
  private async post(path: string, body: unknown) {
    const response = await this.env.SHOP.fetch(`https://shop${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }
}
