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

// names.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var PREFIX = "order";
var NAMES = { ship: "ship order", bill: { now: "bill now" } };
var Names = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("plain", () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(`${PREFIX} check`, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("concatenated " + PREFIX + "!", () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("pack order" /* Pack */, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("close order" /* Close */, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(NAMES.ship, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(NAMES.bill.now, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(`ship ${event.payload.id} to ${event.payload.country}`, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("id " + event.payload.id, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(event.payload.name, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(event.payload.fast ? "express" : "standard", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Names
};
