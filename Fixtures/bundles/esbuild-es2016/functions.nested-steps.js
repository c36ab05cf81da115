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

// nested-steps.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var NestedSteps = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("outer", () => __async(this, null, function* () {
        yield step.do("inner 1", () => __async(this, null, function* () {
          return 1;
        }));
        yield Promise.all([step.do("inner 2", () => __async(this, null, function* () {
          return 2;
        })), step.do("inner 3", () => __async(this, null, function* () {
          return 3;
        }))]);
      }));
      yield Promise.all([step.do("a", () => __async(this, null, function* () {
        return 1;
      })), step.do("b", () => __async(this, null, function* () {
        return 2;
      }))]);
    });
  }
};
export {
  NestedSteps
};
