// L1: symbols are symbols, and what classes hold under them is found again.
import { WorkflowEntrypoint } from "cloudflare:workers";

var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) =>
  key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : (obj[key] = value);
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

const kind = Symbol.for("app:kind");
class Table {}
__publicField(Table, kind, "table");

export class SymbolKeys extends WorkflowEntrypoint {
  async run(event, step) {
    if (!Object.prototype.hasOwnProperty.call(Table, kind)) return;
    await step.do(`open ${Table[kind]}`, async () => 1);
    await step.do(typeof kind, async () => 1);
  }
}

//= SymbolKeys
//= ├─ ▸ do           open table
//= └─ ▸ do           symbol
