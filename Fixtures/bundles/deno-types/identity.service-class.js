import { WorkflowEntrypoint } from "cloudflare:workers";
class Shipping {
  step;
  order;
  constructor(step, order){
    this.step = step;
    this.order = order;
  }
  async send() {
    await this.pack();
    await this.step.do("send parcel", async ()=>this.order);
  }
  async pack() {
    await this.step.do("pack parcel", async ()=>this.order);
  }
}
export class ServiceClass extends WorkflowEntrypoint {
  async run(event, step) {
    const shipping = new Shipping(step, event.payload.order);
    await shipping.send();
  }
}
