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

// promise-catch.js
var exports_promise_catch = {};
__export(exports_promise_catch, {
  PromiseCatch: () => PromiseCatch
});
module.exports = __toCommonJS(exports_promise_catch);
var import_cloudflare_workers = require("cloudflare:workers");

class PromiseCatch extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("a", async () => 1).catch(() => step.do("a failed", async () => 1));
    await step.do("b", async () => 1).catch(() => null);
    await step.do("c", async () => 1).then((c) => step.do("after c", async () => c));
    await step.do("d", async () => 1).finally(() => step.do("d closed", async () => 1));
  }
}
