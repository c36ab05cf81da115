"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LimiterWorkflow = void 0;
// limiter.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Limiter = class {
    async batch(items, body) {
        for (const item of items) {
            await body(item);
        }
    }
};
var LimiterWorkflow = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const limiter = new Limiter();
        await limiter.batch(event.payload.items, async (item) => {
            await step.do(`item ${item}`, async () => item);
        });
    }
};
exports.LimiterWorkflow = LimiterWorkflow;
