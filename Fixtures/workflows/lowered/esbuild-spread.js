// I4: a lowered spread of an object of which only some properties are known keeps these.
import { WorkflowEntrypoint } from "cloudflare:workers";

var __defProp = Object.defineProperty;
var __defProps = Object.defineProperties;
var __getOwnPropDescs = Object.getOwnPropertyDescriptors;
var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp.call(b, prop))
      __defNormalProp(a, prop, b[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b)) {
      if (__propIsEnum.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    }
  return a;
};
var __spreadProps = (a, b) => __defProps(a, __getOwnPropDescs(b));

export class EsbuildSpread extends WorkflowEntrypoint {
  async run(event, step) {
    let order = __spreadProps(__spreadValues({}, event.payload), { items: [event.payload.first] });
    if (event.payload.url) order = __spreadProps(__spreadValues({}, order), { url: event.payload.url });
    order = __spreadProps(__spreadValues({ paid: false }, order), { seen: true });
    if (order.items.length > 1) await step.do("several", async () => 1);
    if (order.paid) await step.do("paid", async () => 2);
    if (order.seen) await step.do("seen", async () => 3);
  }
}

//= EsbuildSpread
//= ├─ ◇ if
//= │  └─ order.paid
//= │     └─ ▸ do           paid
//= └─ ▸ do           seen
