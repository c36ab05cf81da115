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

// keys-of-choice.js
var exports_keys_of_choice = {};
__export(exports_keys_of_choice, {
  KeysOfChoice: () => KeysOfChoice
});
module.exports = __toCommonJS(exports_keys_of_choice);
var import_cloudflare_workers = require("cloudflare:workers");
function copy(target, source) {
  Object.keys(source).forEach((key) => {
    target[key] = source[key];
  });
  return target;
}

class KeysOfChoice extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    const found = await step.do("find", async () => event.payload.found);
    const candidates = [];
    for (const one of found.first)
      candidates.push({ ...found, names: [one] });
    for (const one of found.second)
      candidates.push({ ...found, names: [one] });
    let chosen = candidates[found.index];
    if (found.isCopied) {
      chosen = copy({}, chosen);
    } else {
      chosen = copy({ isOther: true }, chosen);
    }
    if (chosen.names.length > 1)
      await step.do("never", async () => 1);
    await step.do(`${chosen.names.length} name`, async () => 1);
  }
}
