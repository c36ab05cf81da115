"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NestedSteps = void 0;
// nested-steps.js
const cloudflare_workers_1 = require("cloudflare:workers");
var NestedSteps = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("outer", async () => {
            await step.do("inner 1", async () => 1);
            await Promise.all([step.do("inner 2", async () => 2), step.do("inner 3", async () => 3)]);
        });
        await Promise.all([step.do("a", async () => 1), step.do("b", async () => 2)]);
    }
};
exports.NestedSteps = NestedSteps;
