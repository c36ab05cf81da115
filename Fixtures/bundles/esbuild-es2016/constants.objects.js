var __defProp = Object.defineProperty;
var __defProps = Object.defineProperties;
var __getOwnPropDescs = Object.getOwnPropertyDescriptors;
var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp.call(b, prop))
      __defNormalProp(a, prop, b[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b)) {
      if (__propIsEnum.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    }
  return a;
};
var __spreadProps = (a, b) => __defProps(a, __getOwnPropDescs(b));
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

// objects.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var NAMES = Object.freeze({ load: "load rows", save: "save rows" });
var PLAN = { first: { name: "plan first", timeout: "5 minutes" } };
var RETRY = { retries: { limit: 7, delay: "10 seconds", backoff: "exponential" } };
var LIMITS = __spreadProps(__spreadValues({}, RETRY), { timeout: 3 * 6e4 });
var _Objects = class extends WorkflowEntrypoint {
  constructor() {
    super(...arguments);
    this.prefix = "own";
  }
  run(event, step) {
    return __async(this, null, function* () {
      const { save } = NAMES;
      yield step.do(NAMES.load, RETRY, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(save, LIMITS, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(PLAN.first.name, { timeout: PLAN.first.timeout }, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(`${this.prefix} step`, _Objects.CONFIG, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(NAMES.load, { retries: __spreadProps(__spreadValues({}, RETRY.retries), { limit: 1 }) }, () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
var Objects = _Objects;
Objects.CONFIG = { timeout: "1 hour" };
export {
  Objects
};
