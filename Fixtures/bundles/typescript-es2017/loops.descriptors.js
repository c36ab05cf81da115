"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Descriptors = void 0;
// descriptors.js
const cloudflare_workers_1 = require("cloudflare:workers");
var PIPELINE = [
    { kind: "do", name: "extract" },
    { kind: "sleep", name: "settle", for: "10 seconds" },
    { kind: "event", name: "confirm", type: "confirmed" },
    { kind: "do", name: "load", config: { timeout: "5 minutes" } }
];
var Descriptors = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        var _a;
        for (const s of PIPELINE) {
            if (s.kind === "do")
                await step.do(s.name, (_a = s.config) !== null && _a !== void 0 ? _a : {}, async () => 1);
            else if (s.kind === "sleep")
                await step.sleep(s.name, s.for);
            else
                await step.waitForEvent(s.name, { type: s.type });
        }
    }
};
exports.Descriptors = Descriptors;
