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

// header-steps.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var HeaderSteps = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      for (let n = yield step.do("first", () => __async(this, null, function* () {
        return 3;
      })); n > 0; n = yield step.do("next", () => __async(this, null, function* () {
        return n - 1;
      }))) {
        yield step.do("use", () => __async(this, null, function* () {
          return n;
        }));
      }
      while (yield step.do("more?", () => __async(this, null, function* () {
        return false;
      }))) {
        yield step.do("work", () => __async(this, null, function* () {
          return 1;
        }));
      }
      do {
        yield step.do("try it", () => __async(this, null, function* () {
          return 1;
        }));
      } while (!(yield step.do("done?", () => __async(this, null, function* () {
        return true;
      }))));
    });
  }
};
export {
  HeaderSteps
};
