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

// currying.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var run = (step) => (name) => (body) => step.do(name, body);
var Currying = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield run(step)("first")(() => __async(this, null, function* () {
        return 1;
      }));
      const second = run(step)("second");
      yield second(() => __async(this, null, function* () {
        return 2;
      }));
    });
  }
};
export {
  Currying
};
