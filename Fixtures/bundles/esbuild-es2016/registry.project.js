var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res) => function __init() {
  return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
};
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
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

// registry.ts
function register(handler) {
  list.push(handler);
}
function runAll(step) {
  return __async(this, null, function* () {
    for (const handler of list)
      yield handler(step);
  });
}
var list, handlers;
var init_registry = __esm({
  "registry.ts"() {
    list = [];
    handlers = {};
  }
});

// plugins/second.ts
var require_second = __commonJS({
  "plugins/second.ts"(exports) {
    init_registry();
    register(function second(step) {
      return __async(this, null, function* () {
        yield step.do("second plugin", () => __async(this, null, function* () {
        }));
      });
    });
    handlers.last = (step) => __async(exports, null, function* () {
      yield step.do("last", () => __async(exports, null, function* () {
      }));
    });
  }
});

// main.ts
init_registry();
import { WorkflowEntrypoint } from "cloudflare:workers";

// plugins/first.ts
init_registry();
register(function first(step) {
  return __async(this, null, function* () {
    yield step.do("first plugin", () => __async(this, null, function* () {
    }));
  });
});

// plugins/index.ts
var import_second = __toESM(require_second());

// main.ts
var Registry = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield runAll(step);
      yield handlers.last(step);
    });
  }
};
export {
  Registry
};
