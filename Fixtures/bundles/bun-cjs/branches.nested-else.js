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

// nested-else.js
var exports_nested_else = {};
__export(exports_nested_else, {
  NestedElse: () => NestedElse
});
module.exports = __toCommonJS(exports_nested_else);
var import_cloudflare_workers = require("cloudflare:workers");

class NestedElse extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    const { mode } = event.payload;
    if (mode === "a") {
      await step.do("a1", async () => 1);
    } else {
      if (mode === "b") {
        await step.do("b1", async () => 1);
      } else {
        await step.do("c1", async () => 1);
      }
    }
    mode === "a" ? await step.do("a2", async () => 1) : mode === "b" ? await step.do("b2", async () => 1) : await step.do("c2", async () => 1);
    if (mode === "a") {
      await step.do("a3", async () => 1);
    } else {
      if (mode === "b")
        await step.do("b3", async () => 1);
      await step.do("not a", async () => 1);
    }
  }
}
