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

// rethrow.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Rethrow = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      try {
        yield step.do("charge", () => __async(this, null, function* () {
          return 1;
        }));
      } catch (error) {
        yield step.do("cancel order", () => __async(this, null, function* () {
          return 1;
        }));
        throw error;
      }
      yield step.do("ship", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Rethrow
};
