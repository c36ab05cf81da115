"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Found = void 0;
// found.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Found = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        let found = null;
        for (const i of event.payload.items) {
            const r = await step.do(`check ${i}`, async () => i);
            if (r) {
                found = r;
                break;
            }
        }
        if (found)
            await step.do("found", async () => found);
        else
            await step.do("none", async () => 1);
    }
};
exports.Found = Found;
