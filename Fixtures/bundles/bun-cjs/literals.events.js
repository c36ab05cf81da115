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

// events.ts
var exports_events = {};
__export(exports_events, {
  Events: () => Events
});
module.exports = __toCommonJS(exports_events);
var import_cloudflare_workers = require("cloudflare:workers");
var OPTIONS = { type: "shared-event", timeout: "7 days" };

class Events extends import_cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.waitForEvent("no timeout", { type: "approval" });
    await step.waitForEvent("with timeout", { type: "approval", timeout: "1 hour" });
    await step.waitForEvent("milliseconds", { type: "approval", timeout: 60 * 60 * 1000 });
    await step.waitForEvent("unknown timeout", { type: "approval", timeout: this.env.TIMEOUT });
    await step.waitForEvent("partly known type", { type: `reply-${event.payload.id}` });
    await step.waitForEvent("shared", OPTIONS);
    await step.waitForEvent("typed", { ...OPTIONS, type: "other-event" });
  }
}
