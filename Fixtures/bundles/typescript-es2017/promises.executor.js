"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Executor = void 0;
// executor.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Executor = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await new Promise(async (resolve) => {
            await step.do("inside", async () => 1);
            resolve();
        });
        await step.do("after", async () => 2);
    }
};
exports.Executor = Executor;
