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

// hoisted.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Hoisted = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield before(step);
      yield after(step);
      function before(s) {
        return s.do("inner before", () => __async(this, null, function* () {
          return 1;
        }));
      }
    });
  }
};
function after(step) {
  return __async(this, null, function* () {
    yield step.do("outer after", () => __async(this, null, function* () {
      return 1;
    }));
  });
}
export {
  Hoisted
};
