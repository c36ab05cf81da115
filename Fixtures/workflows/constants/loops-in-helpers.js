// T1: what a loop of a helper does in later turns is part of what the helper may return.
import { WorkflowEntrypoint } from "cloudflare:workers";

function cluster(items) {
  const kept = [];
  const merged = [];
  for (const item of items) {
    const index = kept.findIndex((other) => other.name === item.name);
    if (index === -1) {
      kept.push(item);
      continue;
    }
    merged.push(item);
  }
  return { kept, merged };
}

export class LoopsInHelpers extends WorkflowEntrypoint {
  async run({ payload }, step) {
    const { kept, merged } = cluster(payload.items);
    if (kept.length > 0) await step.do("store", async () => kept);
    if (merged.length > 0) await step.do("report", async () => merged);
  }
}

//= LoopsInHelpers
//= ├─ ◇ if
//= │  └─ kept.length > 0
//= │     └─ ▸ do           store
//= └─ ◇ if
//=    └─ merged.length > 0
//=       └─ ▸ do           report
