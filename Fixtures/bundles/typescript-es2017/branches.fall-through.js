"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FallThrough = void 0;
// fall-through.js
const cloudflare_workers_1 = require("cloudflare:workers");
var FallThrough = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        switch (event.payload.level) {
            case "gold":
                await step.do("gold gift", async () => 1);
            case "silver":
                await step.do("silver gift", async () => 1);
                break;
            case "none":
                break;
        }
        await step.do("thank", async () => 1);
    }
};
exports.FallThrough = FallThrough;
