"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Order = void 0;
// order.js
const cloudflare_workers_1 = require("cloudflare:workers");
async function zeta(step) {
    await step.do("z", async () => 1);
}
async function alpha(step) {
    await step.do("a", async () => 1);
    await zeta(step);
}
async function beta(step) {
    await step.do("b", async () => 1);
}
var Order = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await beta(step);
        await alpha(step);
        await zeta(step);
    }
};
exports.Order = Order;
