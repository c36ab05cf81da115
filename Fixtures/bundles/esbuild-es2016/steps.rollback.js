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

// rollback.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Rollback = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("reserve", () => __async(this, null, function* () {
        return 1;
      }), { rollback: () => __async(this, null, function* () {
      }) });
      yield step.do("charge", { timeout: "1 minute" }, () => __async(this, null, function* () {
        return 2;
      }), {
        rollback: () => __async(this, null, function* () {
          yield step.do("refund", () => __async(this, null, function* () {
            return 3;
          }));
        }),
        rollbackConfig: { timeout: "2 minutes" }
      });
    });
  }
};
export {
  Rollback
};
