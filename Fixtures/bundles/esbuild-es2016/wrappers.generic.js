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

// generic.js
import { WorkflowEntrypoint } from "cloudflare:workers";
function runStep(step, name, body) {
  return __async(this, null, function* () {
    return yield step.do(name, { timeout: "1 minute" }, body);
  });
}
function twice(step, name) {
  return __async(this, null, function* () {
    yield step.do(name, () => __async(this, null, function* () {
      return 1;
    }));
    yield step.do(`${name} again`, () => __async(this, null, function* () {
      return 2;
    }));
  });
}
var Generic = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield runStep(step, "charge card", () => __async(this, null, function* () {
        return 1;
      }));
      yield runStep(step, "send receipt", () => __async(this, null, function* () {
        return 2;
      }));
      yield twice(step, "ring");
      yield twice(step, "knock");
      yield twice(step, "ring");
    });
  }
};
export {
  Generic
};
