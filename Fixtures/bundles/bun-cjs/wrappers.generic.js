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

// generic.js
var exports_generic = {};
__export(exports_generic, {
  Generic: () => Generic
});
module.exports = __toCommonJS(exports_generic);
var import_cloudflare_workers = require("cloudflare:workers");
async function runStep(step, name, body) {
  return await step.do(name, { timeout: "1 minute" }, body);
}
async function twice(step, name) {
  await step.do(name, async () => 1);
  await step.do(`${name} again`, async () => 2);
}

class Generic extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await runStep(step, "charge card", async () => 1);
    await runStep(step, "send receipt", async () => 2);
    await twice(step, "ring");
    await twice(step, "knock");
    await twice(step, "ring");
  }
}
