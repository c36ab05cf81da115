// L1, T1: a property whose key is not known may be any: what a helper for `{ ...a, ...b }` copies.
import { WorkflowEntrypoint } from "cloudflare:workers";

function spread(target, source) {
  for (const key in source) {
    if (Object.prototype.hasOwnProperty.call(source, key)) target[key] = source[key];
  }
  return target;
}

export class UnknownKeys extends WorkflowEntrypoint {
  async run(event, step) {
    const options = spread({ mode: "fast" }, event.payload);
    if (options.mode === "fast") {
      await step.do("fast", async () => 1);
    } else {
      await step.do("slow", async () => 2);
    }
    await step.do(options.mode, async () => 3);
  }
}

//= UnknownKeys
//= ├─ ◇ if
//= │  ├─ options.mode === "fast"
//= │  │  └─ ▸ do           fast
//= │  └─ else
//= │     └─ ▸ do           slow
//= └─ ▸ do           fast | <dynamic>
