(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

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

}));
