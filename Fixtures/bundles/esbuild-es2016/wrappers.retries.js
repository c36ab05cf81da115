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

// retries.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Retries = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const retryable = (name, fn, n = 3) => __async(this, null, function* () {
        for (let i = 0; i < n; i++) {
          try {
            return yield step.do(`${name} #${i}`, fn);
          } catch (e) {
            if (i === n - 1)
              throw e;
            yield step.sleep(`${name} wait #${i}`, 1e3 * 2 ** i);
          }
        }
      });
      yield retryable("charge", () => __async(this, null, function* () {
        return 1;
      }));
      yield retryable("ship", () => __async(this, null, function* () {
        return 1;
      }), 5);
    });
  }
};
export {
  Retries
};
