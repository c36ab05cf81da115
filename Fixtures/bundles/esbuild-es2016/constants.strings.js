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

// strings.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var BASE = "Order";
var Strings = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do(BASE.toUpperCase(), () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(["a", "b", "c"].join("-"), () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("a".concat("b", 1), () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("7".padStart(3, "0"), () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(" spaced ".trim(), () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("a_b".replace("_", " "), () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(BASE.slice(0, 3) + BASE.length, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(`${1 + 2} of ${2 ** 3}`, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(String(12) + 5 .toString(), () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Strings
};
