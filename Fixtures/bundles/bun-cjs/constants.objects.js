var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __hasOwnProp = Object.prototype.hasOwnProperty;
function __accessProp(key) {
  return this[key];
}
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

// objects.ts
var exports_objects = {};
__export(exports_objects, {
  Objects: () => Objects
});
module.exports = __toCommonJS(exports_objects);
var import_cloudflare_workers = require("cloudflare:workers");
var NAMES = Object.freeze({ load: "load rows", save: "save rows" });
var PLAN = { first: { name: "plan first", timeout: "5 minutes" } };
var RETRY = { retries: { limit: 7, delay: "10 seconds", backoff: "exponential" } };
var LIMITS = { ...RETRY, timeout: 3 * 60000 };

class Objects extends import_cloudflare_workers.WorkflowEntrypoint {
  static CONFIG = { timeout: "1 hour" };
  prefix = "own";
  async run(event, step) {
    const { save } = NAMES;
    await step.do(NAMES.load, RETRY, async () => 1);
    await step.do(save, LIMITS, async () => 1);
    await step.do(PLAN.first.name, { timeout: PLAN.first.timeout }, async () => 1);
    await step.do(`${this.prefix} step`, Objects.CONFIG, async () => 1);
    await step.do(NAMES.load, { retries: { ...RETRY.retries, limit: 1 } }, async () => 1);
  }
}
