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

// config.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var MINUTE = 60 * 1e3;
var RETRIES = { limit: 3, delay: "5 seconds", backoff: "linear" };
var PATIENT = { retries: RETRIES, timeout: 10 * MINUTE };
var Config = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("all given", { retries: { limit: 10, delay: 2e3, backoff: "constant" }, timeout: "30 seconds" }, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("shared", PATIENT, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("spread", __spreadProps(__spreadValues({}, PATIENT), { timeout: 9e4 }), () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("only a timeout", { timeout: MINUTE }, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("defaults", () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("empty", {}, () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Config
};
