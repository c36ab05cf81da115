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

// private-fields.js
var exports_private_fields = {};
__export(exports_private_fields, {
  PrivateFields: () => PrivateFields
});
module.exports = __toCommonJS(exports_private_fields);
var import_cloudflare_workers = require("cloudflare:workers");

class Runner {
  #step;
  constructor(step) {
    this.#step = step;
  }
  get steps() {
    return this.#step;
  }
  async go() {
    await this.#warmUp();
    await this.steps.do("go", async () => 1);
  }
  async#warmUp() {
    await this.#step.do("warm up", async () => 1);
  }
}

class PrivateFields extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await new Runner(step).go();
  }
}
