"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Switch = void 0;
// switch.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Switch = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        switch (event.payload.kind) {
            case "created":
            case "updated":
                await step.do("index", async () => 1);
                break;
            default:
                await step.do("log unknown", async () => 1);
                break;
            case 3:
                await step.do("third", async () => 3);
        }
    }
};
exports.Switch = Switch;
