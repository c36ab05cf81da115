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

// nested-returns.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var NestedReturns = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const a = yield step.do("a", () => __async(this, null, function* () {
        return 1;
      }));
      if (a) {
        if (event.payload.x) {
          yield step.do("x", () => __async(this, null, function* () {
            return 1;
          }));
          return "x";
        }
        const b = yield step.do("b", () => __async(this, null, function* () {
          return 1;
        }));
        if (!b)
          return "b";
      } else {
        yield step.do("else", () => __async(this, null, function* () {
          return 1;
        }));
      }
      yield step.do("end", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  NestedReturns
};
