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

// call-apply-bind.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var CallApplyBind = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do.call(step, "call", () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do.apply(step, ["apply", () => __async(this, null, function* () {
        return 2;
      })]);
      yield Reflect.apply(step.do, step, ["reflect", () => __async(this, null, function* () {
        return 3;
      })]);
      const preset = step.do.bind(step, "preset");
      yield preset(() => __async(this, null, function* () {
        return 4;
      }));
      const sleep = step.sleep.bind(step);
      yield sleep("bound sleep", "1 minute");
    });
  }
};
export {
  CallApplyBind
};
