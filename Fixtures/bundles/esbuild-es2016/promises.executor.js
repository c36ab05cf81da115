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

// executor.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Executor = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield new Promise((resolve) => __async(this, null, function* () {
        yield step.do("inside", () => __async(this, null, function* () {
          return 1;
        }));
        resolve();
      }));
      yield step.do("after", () => __async(this, null, function* () {
        return 2;
      }));
    });
  }
};
export {
  Executor
};
