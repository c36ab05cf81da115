(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  const PIPELINE = [
    { kind: "do", name: "extract" },
    { kind: "sleep", name: "settle", for: "10 seconds" },
    { kind: "event", name: "confirm", type: "confirmed" },
    { kind: "do", name: "load", config: { timeout: "5 minutes" } }
  ];
  class Descriptors extends cloudflare_workers.WorkflowEntrypoint {
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
  }

  exports.Descriptors = Descriptors;

}));
