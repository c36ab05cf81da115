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

// combinators.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Combinators = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield Promise.all([step.do("a", () => __async(this, null, function* () {
        return 1;
      })), step.do("b", () => __async(this, null, function* () {
        return 2;
      }))]);
      yield Promise.allSettled([step.do("c", () => __async(this, null, function* () {
        return 1;
      })), step.do("d", () => __async(this, null, function* () {
        return 2;
      }))]);
      yield Promise.race([step.do("e", () => __async(this, null, function* () {
        return 1;
      })), step.sleep("too long", "1 minute")]);
      yield Promise.any([step.do("f", () => __async(this, null, function* () {
        return 1;
      })), step.do("g", () => __async(this, null, function* () {
        return 2;
      }))]);
      yield step.do("h", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Combinators
};
