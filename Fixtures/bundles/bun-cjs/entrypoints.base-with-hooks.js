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

// base-with-hooks.js
var exports_base_with_hooks = {};
__export(exports_base_with_hooks, {
  One: () => One,
  Two: () => Two
});
module.exports = __toCommonJS(exports_base_with_hooks);
var import_cloudflare_workers = require("cloudflare:workers");

class BaseWorkflow extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("start", async () => 1);
    try {
      await this.handle(event, step);
      await this.onSuccess(step);
    } catch (e) {
      await this.onError(step, e);
      throw e;
    }
  }
  async onSuccess(step) {
    await step.do("success", async () => 1);
  }
  async onError(step, e) {
    await step.do("error", async () => String(e));
  }
}

class One extends BaseWorkflow {
  async handle(event, step) {
    await step.do("one", async () => 1);
  }
}

class Two extends BaseWorkflow {
  async handle(event, step) {
    await step.do("two", async () => 1);
  }
  async onError(step, e) {
    await step.do("two failed", async () => 1);
    await super.onError(step, e);
  }
}
