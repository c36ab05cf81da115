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

// config-function.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var retry = (limit, delay = "1 second") => ({ retries: { limit, delay, backoff: "constant" } });
var ConfigFunction = class extends WorkflowEntrypoint {
  get slow() {
    return { timeout: "1 hour" };
  }
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("three", retry(3), () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("five", __spreadProps(__spreadValues({}, retry(5, 2e3)), { timeout: 30 * 1e3 }), () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("getter", this.slow, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("merged", Object.assign({}, this.slow, retry(1)), () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  ConfigFunction
};
