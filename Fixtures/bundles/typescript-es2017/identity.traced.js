"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TracedWorkflow = void 0;
// traced.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Traced = class {
    constructor(inner) {
        this.inner = inner;
    }
    async do(name, ...rest) {
        console.log("begin", name);
        const result = await this.inner.do(name, ...rest);
        console.log("end", name);
        return result;
    }
    sleep(name, time) {
        return this.inner.sleep(name, time);
    }
};
var TracedWorkflow = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, raw) {
        const step = new Traced(raw);
        await step.do("load", async () => 1);
        await step.do("save", { timeout: "1 minute" }, async () => 2);
        await step.sleep("rest", "1 hour");
    }
};
exports.TracedWorkflow = TracedWorkflow;
