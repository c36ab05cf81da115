"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReturnBeforeFinally = void 0;
// return-before-finally.js
const cloudflare_workers_1 = require("cloudflare:workers");
var ReturnBeforeFinally = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        try {
            const pending = step.do("pending", async () => 1);
            if (!event.payload.isLong)
                return;
            await pending;
        }
        finally {
            await step.do("clean up", async () => 1);
        }
    }
};
exports.ReturnBeforeFinally = ReturnBeforeFinally;
