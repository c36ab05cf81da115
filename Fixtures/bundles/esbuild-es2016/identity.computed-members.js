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

// computed-members.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var ComputedMembers = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const invoke = (obj, method, ...args) => obj[method](...args);
      yield invoke(step, "do", "a", () => __async(this, null, function* () {
        return 1;
      }));
      yield invoke(step, "sleep", "b", 1e3);
      const m = ["do", "sleep"];
      yield step[m[0]]("c", () => __async(this, null, function* () {
        return 1;
      }));
      const path = "step.do".split(".")[1];
      yield step[path]("d", () => __async(this, null, function* () {
        return 1;
      }));
      const { [path]: e } = step;
      yield e.call(step, "e", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  ComputedMembers
};
