"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Import = void 0;
// template-method.ts
const cloudflare_workers_1 = require("cloudflare:workers");
var Job = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("begin", async () => 1);
        await this.work(step);
        await step.do("end", async () => 1);
    }
};
var Import = class extends Job {
    async work(step) {
        await step.do("read rows", async () => 1);
        await step.do("write rows", async () => 1);
    }
};
exports.Import = Import;
