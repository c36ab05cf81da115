"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Thunks = void 0;
// thunks.js
const cloudflare_workers_1 = require("cloudflare:workers");
async function runAll(tasks) {
    for (const task of tasks) {
        await task();
    }
}
var Thunks = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await runAll([
            () => step.do("first", async () => 1),
            () => step.do("second", async () => 2)
        ]);
    }
};
exports.Thunks = Thunks;
