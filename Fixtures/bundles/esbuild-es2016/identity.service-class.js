var __async = (__this, __arguments, generator) => {
  return new Promise((resolve, reject) => {
    var fulfilled = (value) => {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    };
    var rejected = (value) => {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};

// service-class.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var Shipping = class {
  constructor(step, order) {
    this.step = step;
    this.order = order;
  }
  send() {
    return __async(this, null, function* () {
      yield this.pack();
      yield this.step.do("send parcel", () => __async(this, null, function* () {
        return this.order;
      }));
    });
  }
  pack() {
    return __async(this, null, function* () {
      yield this.step.do("pack parcel", () => __async(this, null, function* () {
        return this.order;
      }));
    });
  }
};
var ServiceClass = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const shipping = new Shipping(step, event.payload.order);
      yield shipping.send();
    });
  }
};
export {
  ServiceClass
};
