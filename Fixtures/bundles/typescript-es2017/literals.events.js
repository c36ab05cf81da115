"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Events = void 0;
// events.ts
const cloudflare_workers_1 = require("cloudflare:workers");
var OPTIONS = { type: "shared-event", timeout: "7 days" };
var Events = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.waitForEvent("no timeout", { type: "approval" });
        await step.waitForEvent("with timeout", { type: "approval", timeout: "1 hour" });
        await step.waitForEvent("milliseconds", { type: "approval", timeout: 60 * 60 * 1e3 });
        await step.waitForEvent("unknown timeout", { type: "approval", timeout: this.env.TIMEOUT });
        await step.waitForEvent("partly known type", { type: `reply-${event.payload.id}` });
        await step.waitForEvent("shared", OPTIONS);
        await step.waitForEvent("typed", Object.assign(Object.assign({}, OPTIONS), { type: "other-event" }));
    }
};
exports.Events = Events;
