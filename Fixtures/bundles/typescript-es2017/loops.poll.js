"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Poll = void 0;
// poll.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Poll = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        let status = "pending", attempts = 0;
        while (status === "pending" && attempts < 20) {
            await step.sleep(`wait ${attempts}`, "30 seconds");
            status = await step.do(`check ${attempts}`, async () => "done");
            attempts++;
        }
        if (status !== "done")
            throw new Error("timeout");
        await step.do("finish", async () => 1);
    }
};
exports.Poll = Poll;
