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

// thunks.js
import { WorkflowEntrypoint } from "cloudflare:workers";
function runAll(tasks) {
  return __async(this, null, function* () {
    for (const task of tasks) {
      yield task();
    }
  });
}
var Thunks = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield runAll([
        () => step.do("first", () => __async(this, null, function* () {
          return 1;
        })),
        () => step.do("second", () => __async(this, null, function* () {
          return 2;
        }))
      ]);
    });
  }
};
export {
  Thunks
};
