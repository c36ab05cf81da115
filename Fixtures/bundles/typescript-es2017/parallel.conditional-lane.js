"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConditionalLane = void 0;
// conditional-lane.js
const cloudflare_workers_1 = require("cloudflare:workers");
var ConditionalLane = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const { extra, fast } = event.payload;
        await Promise.all([
            step.do("always", async () => 1),
            extra ? step.do("extra", async () => 2) : null,
            extra && step.do("more", async () => 3)
        ]);
        const chosen = fast ? step.do("fast", async () => 1) : step.do("slow", async () => 2);
        await step.do("meanwhile", async () => 3);
        await chosen;
    }
};
exports.ConditionalLane = ConditionalLane;
