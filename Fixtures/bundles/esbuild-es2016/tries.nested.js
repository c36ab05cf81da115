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

// nested.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var NestedTries = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      try {
        const found = yield step.do("find", () => __async(this, null, function* () {
          return null;
        }));
        if (!found)
          return "nothing";
        yield step.do("use", () => __async(this, null, function* () {
          return found;
        }));
      } finally {
        try {
          yield step.do("clean up", () => __async(this, null, function* () {
            return 1;
          }));
        } catch (error) {
          yield step.do("report", () => __async(this, null, function* () {
            return String(error);
          }));
        }
      }
      yield step.do("after", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  NestedTries
};
