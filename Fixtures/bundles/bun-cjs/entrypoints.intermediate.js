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

// intermediate.ts
var exports_intermediate = {};
__export(exports_intermediate, {
  Leaf: () => Leaf
});
module.exports = __toCommonJS(exports_intermediate);
var import_cloudflare_workers = require("cloudflare:workers");

class Base extends import_cloudflare_workers.WorkflowEntrypoint {
  async log(step, text) {
    await step.do("log", async () => text);
  }
}

class Middle extends Base {
}

class Leaf extends Middle {
  async run(event, step) {
    await this.log(step, "begin");
    await step.do("leaf", async () => 1);
  }
}
