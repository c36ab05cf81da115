var __getProtoOf = Object.getPrototypeOf;
var __reflectGet = Reflect.get;
var __superGet = (cls, obj, key) => __reflectGet(__getProtoOf(cls), key, obj);
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

// base-with-hooks.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var BaseWorkflow = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("start", () => __async(this, null, function* () {
        return 1;
      }));
      try {
        yield this.handle(event, step);
        yield this.onSuccess(step);
      } catch (e) {
        yield this.onError(step, e);
        throw e;
      }
    });
  }
  onSuccess(step) {
    return __async(this, null, function* () {
      yield step.do("success", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
  onError(step, e) {
    return __async(this, null, function* () {
      yield step.do("error", () => __async(this, null, function* () {
        return String(e);
      }));
    });
  }
};
var One = class extends BaseWorkflow {
  handle(event, step) {
    return __async(this, null, function* () {
      yield step.do("one", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
var Two = class extends BaseWorkflow {
  handle(event, step) {
    return __async(this, null, function* () {
      yield step.do("two", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
  onError(step, e) {
    return __async(this, null, function* () {
      yield step.do("two failed", () => __async(this, null, function* () {
        return 1;
      }));
      yield __superGet(Two.prototype, this, "onError").call(this, step, e);
    });
  }
};
export {
  One,
  Two
};
