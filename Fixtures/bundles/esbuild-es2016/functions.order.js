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

// order.js
import { WorkflowEntrypoint } from "cloudflare:workers";
function zeta(step) {
  return __async(this, null, function* () {
    yield step.do("z", () => __async(this, null, function* () {
      return 1;
    }));
  });
}
function alpha(step) {
  return __async(this, null, function* () {
    yield step.do("a", () => __async(this, null, function* () {
      return 1;
    }));
    yield zeta(step);
  });
}
function beta(step) {
  return __async(this, null, function* () {
    yield step.do("b", () => __async(this, null, function* () {
      return 1;
    }));
  });
}
var Order = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield beta(step);
      yield alpha(step);
      yield zeta(step);
    });
  }
};
export {
  Order
};
