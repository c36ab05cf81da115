"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ContextObject = void 0;
// context-object.js
const cloudflare_workers_1 = require("cloudflare:workers");
async function handle(ctx) {
    await ctx.step.do("handle", async () => ctx.event.payload);
    await finish(Object.assign(Object.assign({}, ctx), { done: true }));
}
async function finish({ step, done }) {
    await step.do("finish", async () => done);
}
var ContextObject = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const ctx = { step, event, env: this.env };
        await handle(ctx);
    }
};
exports.ContextObject = ContextObject;
