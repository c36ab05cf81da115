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

// functions.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Functions = class extends WorkflowEntrypoint {
  functionA(step) {
    return __async(this, null, function* () {
      console.log(yield this.functionB(step), yield this.functionC());
    });
  }
  functionB(step) {
    return __async(this, null, function* () {
      return yield step.do("b", () => __async(this, null, function* () {
        return "b";
      }));
    });
  }
  functionC() {
    return __async(this, null, function* () {
      return "c";
    });
  }
  run(event, step) {
    return __async(this, null, function* () {
      yield this.functionA(step);
    });
  }
};
export {
  Functions
};
