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

// forms.js
var exports_forms = {};
__export(exports_forms, {
  Forms: () => Forms
});
module.exports = __toCommonJS(exports_forms);
var import_cloudflare_workers = require("cloudflare:workers");

class Forms extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    const { count, table, stream } = event.payload;
    for (let i = 0;i < count; i++) {
      await step.do(`classic ${i}`, async () => i);
    }
    for (const key in table) {
      await step.do(`key ${key}`, async () => key);
    }
    for await (const chunk of stream) {
      await step.do("chunk", async () => chunk);
    }
    let left = count;
    while (left > 0) {
      left = await step.do("drain", async () => left - 1);
    }
    do {
      left = await step.do("refill", async () => left + 1);
    } while (left < count);
  }
}
