"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Mixin = void 0;
// mixin.js
const cloudflare_workers_1 = require("cloudflare:workers");
var WithAudit = (Base) => class extends Base {
    async audit(step, text) {
        await step.do("audit", async () => text);
    }
};
var Mixin = class extends WithAudit(cloudflare_workers_1.WorkflowEntrypoint) {
    async run(event, step) {
        await this.audit(step, "begin");
        await step.do("work", async () => 1);
    }
};
exports.Mixin = Mixin;
