"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Loops = void 0;
// loops.js
const cloudflare_workers_1 = require("cloudflare:workers");
var getStatus = () => "ready";
var Loops = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const { items } = event.payload;
        let shouldContinue = items.length > 0;
        for (const item of items) {
            await step.do(`process ${item}`, async () => item);
        }
        while (shouldContinue) {
            await step.do("poll", async () => getStatus());
        }
        await Promise.all(items.map((item) => step.do(`map ${item}`, async () => item)));
        await items.forEach(async (item) => {
            await step.do(`each ${item}`, async () => item);
        });
    }
};
exports.Loops = Loops;
