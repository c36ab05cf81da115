// descriptors.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var PIPELINE = [
  { kind: "do", name: "extract" },
  { kind: "sleep", name: "settle", for: "10 seconds" },
  { kind: "event", name: "confirm", type: "confirmed" },
  { kind: "do", name: "load", config: { timeout: "5 minutes" } }
];
var Descriptors = class extends WorkflowEntrypoint {
  async run(event, step) {
    for (const s of PIPELINE) {
      if (s.kind === "do")
        await step.do(s.name, s.config ?? {}, async () => 1);
      else if (s.kind === "sleep")
        await step.sleep(s.name, s.for);
      else
        await step.waitForEvent(s.name, { type: s.type });
    }
  }
};
export {
  Descriptors
};
