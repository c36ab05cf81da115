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

// traced.js
var exports_traced = {};
__export(exports_traced, {
  TracedWorkflow: () => TracedWorkflow
});
module.exports = __toCommonJS(exports_traced);
var import_cloudflare_workers = require("cloudflare:workers");

class Traced {
  constructor(inner) {
    this.inner = inner;
  }
  async do(name, ...rest) {
    console.log("begin", name);
    const result = await this.inner.do(name, ...rest);
    console.log("end", name);
    return result;
  }
  sleep(name, time) {
    return this.inner.sleep(name, time);
  }
}

class TracedWorkflow extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, raw) {
    const step = new Traced(raw);
    await step.do("load", async () => 1);
    await step.do("save", { timeout: "1 minute" }, async () => 2);
    await step.sleep("rest", "1 hour");
  }
}
