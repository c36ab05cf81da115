// F5, F7: a list of descriptors of several kinds; each branch is decided.
import { WorkflowEntrypoint } from "cloudflare:workers";

const PIPELINE = [
  { kind: "do", name: "extract" },
  { kind: "sleep", name: "settle", for: "10 seconds" },
  { kind: "event", name: "confirm", type: "confirmed" },
  { kind: "do", name: "load", config: { timeout: "5 minutes" } }
];

export class Descriptors extends WorkflowEntrypoint {
  async run(event, step) {
    for (const s of PIPELINE) {
      if (s.kind === "do") await step.do(s.name, s.config ?? {}, async () => 1);
      else if (s.kind === "sleep") await step.sleep(s.name, s.for);
      else await step.waitForEvent(s.name, { type: s.type });
    }
  }
}

//= Descriptors
//= ├─ ▸ do           extract
//= ├─ ◷ sleep        settle  (10 seconds)
//= ├─ ⚑ waitForEvent confirm  (event confirmed)
//= └─ ▸ do           load  (timeout 5 minutes)
