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

// events.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var OPTIONS = { type: "shared-event", timeout: "7 days" };
var Events = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.waitForEvent("no timeout", { type: "approval" });
      yield step.waitForEvent("with timeout", { type: "approval", timeout: "1 hour" });
      yield step.waitForEvent("milliseconds", { type: "approval", timeout: 60 * 60 * 1e3 });
      yield step.waitForEvent("unknown timeout", { type: "approval", timeout: this.env.TIMEOUT });
      yield step.waitForEvent("partly known type", { type: `reply-${event.payload.id}` });
      yield step.waitForEvent("shared", OPTIONS);
      yield step.waitForEvent("typed", __spreadProps(__spreadValues({}, OPTIONS), { type: "other-event" }));
    });
  }
};
export {
  Events
};
