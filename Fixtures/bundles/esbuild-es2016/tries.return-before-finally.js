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

// return-before-finally.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var ReturnBeforeFinally = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      try {
        const pending = step.do("pending", () => __async(this, null, function* () {
          return 1;
        }));
        if (!event.payload.isLong)
          return;
        yield pending;
      } finally {
        yield step.do("clean up", () => __async(this, null, function* () {
          return 1;
        }));
      }
    });
  }
};
export {
  ReturnBeforeFinally
};
