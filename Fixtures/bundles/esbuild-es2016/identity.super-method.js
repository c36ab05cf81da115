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

// super-method.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Base = class extends WorkflowEntrypoint {
  setup(step) {
    return __async(this, null, function* () {
      yield step.do("base setup", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
var SuperMethod = class extends Base {
  setup(step) {
    return __async(this, null, function* () {
      yield __superGet(SuperMethod.prototype, this, "setup").call(this, step);
      yield step.do("own setup", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
  run(event, step) {
    return __async(this, null, function* () {
      yield this.setup(step);
    });
  }
};
export {
  SuperMethod
};
