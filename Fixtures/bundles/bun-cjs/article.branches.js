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

// branches.js
var exports_branches = {};
__export(exports_branches, {
  Branches: () => Branches
});
module.exports = __toCommonJS(exports_branches);
var import_cloudflare_workers = require("cloudflare:workers");

class Branches extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    const { action, status, cond, variableThatCanBeNullUndefined } = event.payload;
    switch (action.type) {
      case "create":
        await step.do("handle create", async () => {});
        break;
      default:
        await step.do("handle unknown", async () => {});
        break;
    }
    if (status === "pending") {
      await step.do("pending path", async () => {});
    } else if (status === "active") {
      await step.do("active path", async () => {});
    } else {
      await step.do("fallback path", async () => {});
    }
    await (cond ? step.do("ternary true branch", async () => {}) : step.do("ternary false branch", async () => {}));
    const myStepResult = variableThatCanBeNullUndefined ?? await step.do("nullish fallback step", async () => "default");
    try {
      await step.do("try step", async () => {});
    } catch (_e) {
      await step.do("catch step", async () => {});
    } finally {
      await step.do("finally step", async () => {});
    }
  }
}
