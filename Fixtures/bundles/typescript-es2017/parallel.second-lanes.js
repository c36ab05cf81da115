"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SecondLanes = void 0;
// second-lanes.js
const cloudflare_workers_1 = require("cloudflare:workers");
var SecondLanes = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await Promise.all([
            (async () => {
                await step.do("a", async () => 1);
                await step.do("b", async () => 2);
            })()
        ]);
        await Promise.all([
            (async () => {
                await step.do("c", async () => 3);
                await step.do("d", async () => 4);
            })()
        ]);
    }
};
exports.SecondLanes = SecondLanes;
