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

// optional-chains.js
var exports_optional_chains = {};
__export(exports_optional_chains, {
  OptionalChains: () => OptionalChains
});
module.exports = __toCommonJS(exports_optional_chains);
var import_cloudflare_workers = require("cloudflare:workers");

class OptionalChains extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    const handlers = {
      mail: async (s) => {
        await s.do("write mail", async () => 1);
        await s.do("send mail", async () => 1);
      },
      text: async (s) => {
        await s.do("write text", async () => 1);
        await s.do("send text", async () => 1);
      }
    };
    await handlers[event.payload.kind]?.(step);
    const only = { mail: async (s) => {
      await s.do("only mail", async () => 1);
    } };
    await only[event.payload.kind]?.(step);
    const service = event.payload.isPaid ? { run: async (s) => {
      await s.do("charge", async () => 1);
      return { confirm: (t) => t.do("confirm", async () => 1) };
    } } : undefined;
    await (await service?.run(step))?.confirm(step);
    this.env.LOG?.write(await step.do("read log level", async () => 1));
    await step?.do?.("surely", async () => 1);
    const callback = event.payload.isLoud ? () => step.do("shout", async () => 1) : undefined;
    await step.do("speak", async () => 1).then(callback);
    let pending;
    if (event.payload.isSlow)
      pending = step.do("wait", async () => 1);
    await pending?.then(() => step.do("go on", async () => 1));
  }
}
