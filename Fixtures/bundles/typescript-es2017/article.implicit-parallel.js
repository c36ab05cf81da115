"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ImplicitParallelWorkflow = void 0;
// implicit-parallel.ts
const cloudflare_workers_1 = require("cloudflare:workers");
var ImplicitParallelWorkflow = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const branchA = async () => {
            const a = step.do("task a", async () => "a");
            const b = step.do("task b", async () => "b");
            const c = await step.waitForEvent("task c", { type: "my-event", timeout: "1 hour" });
            await step.do("task d", async () => JSON.stringify(c));
            return Promise.all([a, b]);
        };
        const branchB = async () => {
            const e = step.do("task e", async () => "e");
            const f = step.do("task f", async () => "f");
            return Promise.all([e, f]);
        };
        await Promise.all([branchA(), branchB()]);
        await step.sleep("final sleep", 1e3);
    }
};
exports.ImplicitParallelWorkflow = ImplicitParallelWorkflow;
