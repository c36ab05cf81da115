"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Nested = void 0;
// nested.ts
const cloudflare_workers_1 = require("cloudflare:workers");
var Nested = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        let total = 0;
        for (const n of event.payload.numbers)
            total += n;
        for (const row of event.payload.rows) {
            for (const cell of row.cells) {
                await step.do(`cell ${cell}`, async () => cell);
            }
            await step.do("row done", async () => total);
        }
    }
};
exports.Nested = Nested;
