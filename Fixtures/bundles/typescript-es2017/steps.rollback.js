"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Rollback = void 0;
// rollback.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Rollback = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("reserve", async () => 1, { rollback: async () => {
            } });
        await step.do("charge", { timeout: "1 minute" }, async () => 2, {
            rollback: async () => {
                await step.do("refund", async () => 3);
            },
            rollbackConfig: { timeout: "2 minutes" }
        });
    }
};
exports.Rollback = Rollback;
