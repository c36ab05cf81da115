"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NestedTries = void 0;
// nested.js
const cloudflare_workers_1 = require("cloudflare:workers");
var NestedTries = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        try {
            const found = await step.do("find", async () => null);
            if (!found)
                return "nothing";
            await step.do("use", async () => found);
        }
        finally {
            try {
                await step.do("clean up", async () => 1);
            }
            catch (error) {
                await step.do("report", async () => String(error));
            }
        }
        await step.do("after", async () => 1);
    }
};
exports.NestedTries = NestedTries;
