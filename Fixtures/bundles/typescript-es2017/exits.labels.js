"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Labels = void 0;
// labels.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Labels = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        outer: for (const row of event.payload.rows) {
            for (const cell of row) {
                if (cell === null)
                    continue outer;
                if (cell === "end")
                    break outer;
                await step.do("cell", async () => cell);
            }
            await step.do("row", async () => row);
        }
    }
};
exports.Labels = Labels;
