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

// promise-catch.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var PromiseCatch = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("a", () => __async(this, null, function* () {
        return 1;
      })).catch(() => step.do("a failed", () => __async(this, null, function* () {
        return 1;
      })));
      yield step.do("b", () => __async(this, null, function* () {
        return 1;
      })).catch(() => null);
      yield step.do("c", () => __async(this, null, function* () {
        return 1;
      })).then((c) => step.do("after c", () => __async(this, null, function* () {
        return c;
      })));
      yield step.do("d", () => __async(this, null, function* () {
        return 1;
      })).finally(() => step.do("d closed", () => __async(this, null, function* () {
        return 1;
      })));
    });
  }
};
export {
  PromiseCatch
};
