"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Traced = void 0;
// instrumented.js
const cloudflare_workers_1 = require("cloudflare:workers");
const cloudflare_1 = require("@sentry/cloudflare");
var Plain = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("plain", async () => 1);
    }
};
var Traced = (0, cloudflare_1.instrumentWorkflowWithSentry)(() => ({ dsn: "x" }), Plain);
exports.Traced = Traced;
