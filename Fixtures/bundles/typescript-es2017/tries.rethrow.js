"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Rethrow = void 0;
// rethrow.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Rethrow = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        try {
            await step.do("charge", async () => 1);
        }
        catch (error) {
            await step.do("cancel order", async () => 1);
            throw error;
        }
        await step.do("ship", async () => 1);
    }
};
exports.Rethrow = Rethrow;
