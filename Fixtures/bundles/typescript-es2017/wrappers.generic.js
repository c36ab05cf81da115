"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Generic = void 0;
// generic.js
const cloudflare_workers_1 = require("cloudflare:workers");
async function runStep(step, name, body) {
    return await step.do(name, { timeout: "1 minute" }, body);
}
async function twice(step, name) {
    await step.do(name, async () => 1);
    await step.do(`${name} again`, async () => 2);
}
var Generic = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await runStep(step, "charge card", async () => 1);
        await runStep(step, "send receipt", async () => 2);
        await twice(step, "ring");
        await twice(step, "knock");
        await twice(step, "ring");
    }
};
exports.Generic = Generic;
