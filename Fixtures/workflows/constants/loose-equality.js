// L1: `undefined == null` holds, `undefined === null` does not, and classes are functions.
import { WorkflowEntrypoint } from "cloudflare:workers";

function pad(list, length) {
  if (length == null || length > list.length) length = list.length;
  return list[length - 1];
}

export class LooseEquality extends WorkflowEntrypoint {
  async run(event, step) {
    let missing;
    await step.do(missing == null ? "loose" : "not loose", async () => 1);
    await step.do(missing === null ? "strict" : "not strict", async () => 2);
    await step.do(missing != null ? "there" : "not there", async () => 3);
    await step.do(typeof Symbol === "function" ? "symbols" : "no symbols", async () => 4);
    await step.do(pad(["first", "last"]), async () => 5);
  }
}

//= LooseEquality
//= ├─ ▸ do           loose
//= ├─ ▸ do           not strict
//= ├─ ▸ do           not there
//= ├─ ▸ do           symbols
//= └─ ▸ do           last
