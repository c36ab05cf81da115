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

// second-lanes.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var SecondLanes = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield Promise.all([
        (() => __async(this, null, function* () {
          yield step.do("a", () => __async(this, null, function* () {
            return 1;
          }));
          yield step.do("b", () => __async(this, null, function* () {
            return 2;
          }));
        }))()
      ]);
      yield Promise.all([
        (() => __async(this, null, function* () {
          yield step.do("c", () => __async(this, null, function* () {
            return 3;
          }));
          yield step.do("d", () => __async(this, null, function* () {
            return 4;
          }));
        }))()
      ]);
    });
  }
};
export {
  SecondLanes
};
