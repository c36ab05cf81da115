System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

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
      class ServiceClass extends WorkflowEntrypoint {
        async run(event, step) {
          const shipping = new Shipping(step, event.payload.order);
          await shipping.send();
        }
      } exports('ServiceClass', ServiceClass);

    })
  };
}));
