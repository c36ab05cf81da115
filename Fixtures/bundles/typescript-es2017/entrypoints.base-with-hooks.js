"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Two = exports.One = void 0;
// base-with-hooks.js
const cloudflare_workers_1 = require("cloudflare:workers");
var BaseWorkflow = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("start", async () => 1);
        try {
            await this.handle(event, step);
            await this.onSuccess(step);
        }
        catch (e) {
            await this.onError(step, e);
            throw e;
        }
    }
    async onSuccess(step) {
        await step.do("success", async () => 1);
    }
    async onError(step, e) {
        await step.do("error", async () => String(e));
    }
};
var One = class extends BaseWorkflow {
    async handle(event, step) {
        await step.do("one", async () => 1);
    }
};
exports.One = One;
var Two = class extends BaseWorkflow {
    async handle(event, step) {
        await step.do("two", async () => 1);
    }
    async onError(step, e) {
        await step.do("two failed", async () => 1);
        await super.onError(step, e);
    }
};
exports.Two = Two;
