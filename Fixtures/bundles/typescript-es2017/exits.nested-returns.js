"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NestedReturns = void 0;
// nested-returns.js
const cloudflare_workers_1 = require("cloudflare:workers");
var NestedReturns = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const a = await step.do("a", async () => 1);
        if (a) {
            if (event.payload.x) {
                await step.do("x", async () => 1);
                return "x";
            }
            const b = await step.do("b", async () => 1);
            if (!b)
                return "b";
        }
        else {
            await step.do("else", async () => 1);
        }
        await step.do("end", async () => 1);
    }
};
exports.NestedReturns = NestedReturns;
