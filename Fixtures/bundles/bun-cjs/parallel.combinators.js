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

// combinators.js
var exports_combinators = {};
__export(exports_combinators, {
  Combinators: () => Combinators
});
module.exports = __toCommonJS(exports_combinators);
var import_cloudflare_workers = require("cloudflare:workers");

class Combinators extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
    await Promise.allSettled([step.do("c", async () => 1), step.do("d", async () => 2)]);
    await Promise.race([step.do("e", async () => 1), step.sleep("too long", "1 minute")]);
    await Promise.any([step.do("f", async () => 1), step.do("g", async () => 2)]);
    await step.do("h", async () => 1);
  }
}
