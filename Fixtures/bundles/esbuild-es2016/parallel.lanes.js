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

// lanes.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Lanes = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield Promise.all([
        (() => __async(this, null, function* () {
          yield step.do("a1", () => __async(this, null, function* () {
            return 1;
          }));
          yield step.do("a2", () => __async(this, null, function* () {
            return 2;
          }));
        }))(),
        (() => __async(this, null, function* () {
          yield step.do("b1", () => __async(this, null, function* () {
            return 1;
          }));
          yield step.sleep("b2", "1 minute");
        }))(),
        (() => __async(this, null, function* () {
          yield step.do("c1", () => __async(this, null, function* () {
            return 1;
          }));
        }))()
      ]);
    });
  }
};
export {
  Lanes
};
