var __create = Object.create;
var __getProtoOf = Object.getPrototypeOf;
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __hasOwnProp = Object.prototype.hasOwnProperty;
function __accessProp(key) {
  return this[key];
}
var __toESMCache_node;
var __toESMCache_esm;
var __toESM = (mod, isNodeMode, target) => {
  var canCache = mod != null && typeof mod === "object";
  if (canCache) {
    var cache = isNodeMode ? __toESMCache_node ??= new WeakMap : __toESMCache_esm ??= new WeakMap;
    var cached = cache.get(mod);
    if (cached)
      return cached;
  }
  target = mod != null ? __create(__getProtoOf(mod)) : {};
  const to = isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", { value: mod, enumerable: true }) : target;
  if (mod && typeof mod === "object" || typeof mod === "function") {
    for (let key of __getOwnPropNames(mod))
      if (!__hasOwnProp.call(to, key))
        __defProp(to, key, {
          get: __accessProp.bind(mod, key),
          enumerable: true
        });
  }
  if (canCache)
    cache.set(mod, to);
  return to;
};
var __toCommonJS = (from) => {
  var entry = (__moduleCache ??= new WeakMap).get(from), desc;
  if (entry)
    return entry;
  entry = __defProp({}, "__esModule", { value: true });
  if (from && typeof from === "object" || typeof from === "function") {
    for (var key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(entry, key))
        __defProp(entry, key, {
          get: __accessProp.bind(from, key),
          enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
        });
  }
  __moduleCache.set(from, entry);
  return entry;
};
var __moduleCache;
var __returnValue = (v) => v;
function __exportSetter(name, newValue) {
  this[name] = __returnValue.bind(null, newValue);
}
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, {
      get: all[name],
      enumerable: true,
      configurable: true,
      set: __exportSetter.bind(all, name)
    });
};

// main.ts
var exports_main = {};
__export(exports_main, {
  Derived: () => Derived,
  Other: () => Other,
  Renamed: () => Named
});
module.exports = __toCommonJS(exports_main);

// base.ts
var workers = __toESM(require("cloudflare:workers"));

class BaseWorkflow extends workers.WorkflowEntrypoint {
  async run(event, step) {
    await this.work(step);
    await step.do("base", async () => {});
  }
  async log(step, name) {
    await step.do(`log ${name}`, async () => {});
  }
}

// named.ts
var import_cloudflare_workers = require("cloudflare:workers");

class Named extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("named", async () => {});
  }
}

// others.ts
var import_cloudflare_workers2 = require("cloudflare:workers");

class Other extends import_cloudflare_workers2.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("other", async () => {});
  }
}

// main.ts
class Derived extends BaseWorkflow {
  async work(step) {
    await this.log(step, "derived");
  }
}
