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

// awaited-one-by-one.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var OneByOne = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const a = step.do("a", () => __async(this, null, function* () {
        return 1;
      }));
      const b = step.do("b", () => __async(this, null, function* () {
        return 2;
      }));
      const c = step.do("c", () => __async(this, null, function* () {
        return 3;
      }));
      yield b;
      yield a;
      yield c;
    });
  }
};
export {
  OneByOne
};
