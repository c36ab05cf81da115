var __defProp = Object.defineProperty;
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

// literals.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Literals = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const text = `${yield step.do("hole 1", () => __async(this, null, function* () {
        return 1;
      }))} and ${yield step.do("hole 2", () => __async(this, null, function* () {
        return 2;
      }))}`;
      const list = [yield step.do("element 1", () => __async(this, null, function* () {
        return 1;
      })), yield step.do("element 2", () => __async(this, null, function* () {
        return 2;
      }))];
      const object = __spreadValues({
        [yield step.do("key", () => __async(this, null, function* () {
          return "k";
        }))]: yield step.do("value", () => __async(this, null, function* () {
          return "v";
        })),
        plain: yield step.do("property", () => __async(this, null, function* () {
          return 1;
        }))
      }, yield step.do("spread", () => __async(this, null, function* () {
        return {};
      })));
      return { text, list, object };
    });
  }
};
export {
  Literals
};
