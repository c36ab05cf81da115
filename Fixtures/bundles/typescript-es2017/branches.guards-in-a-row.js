"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuardsInARow = void 0;
// guards-in-a-row.js
const cloudflare_workers_1 = require("cloudflare:workers");
var GuardsInARow = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const { a, b } = event.payload;
        if (a) {
            await step.do("a", async () => 1);
            return;
        }
        if (b) {
            await step.do("b", async () => 1);
            return;
        }
        await step.do("neither", async () => 1);
    }
};
exports.GuardsInARow = GuardsInARow;
