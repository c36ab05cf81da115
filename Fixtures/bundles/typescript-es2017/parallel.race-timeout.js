"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RaceTimeout = void 0;
// race-timeout.js
const cloudflare_workers_1 = require("cloudflare:workers");
var RaceTimeout = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const answer = await Promise.race([
            step.waitForEvent("answer", { type: "answer", timeout: "2 days" }),
            step.sleep("reminder time", "1 day")
        ]);
        if (!answer)
            await step.do("remind", async () => 1);
    }
};
exports.RaceTimeout = RaceTimeout;
