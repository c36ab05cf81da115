var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => {
  __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
  return value;
};
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

// accessors.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Accessors = class extends WorkflowEntrypoint {
  constructor() {
    super(...arguments);
    __publicField(this, "_step");
  }
  get step() {
    return this._step;
  }
  set step(s) {
    this._step = s;
  }
  run(event, step) {
    return __async(this, null, function* () {
      this.step = step;
      yield this.step.do("one", () => __async(this, null, function* () {
        return 1;
      }));
      yield this.two();
    });
  }
  two() {
    return __async(this, null, function* () {
      yield this.step.sleep("two", 5e3);
    });
  }
};
export {
  Accessors
};
