"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Let = void 0;
// let.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Let = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        let current;
        current = step.do("a", async () => 1);
        const first = current;
        current = step.do("b", async () => 2);
        await first;
        await step.do("c", async () => 3);
        await current;
    }
};
exports.Let = Let;
