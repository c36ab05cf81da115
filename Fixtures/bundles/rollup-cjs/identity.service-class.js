'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Shipping {
  constructor(step, order) {
    this.step = step;
    this.order = order;
  }
  async send() {
    await this.pack();
    await this.step.do("send parcel", async () => this.order);
  }
  async pack() {
    await this.step.do("pack parcel", async () => this.order);
  }
}
class ServiceClass extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    const shipping = new Shipping(step, event.payload.order);
    await shipping.send();
  }
}

exports.ServiceClass = ServiceClass;
