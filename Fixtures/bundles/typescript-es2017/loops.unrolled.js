"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Unrolled = void 0;
// unrolled.js
const cloudflare_workers_1 = require("cloudflare:workers");
var STAGES = [
    { name: "extract", wait: "1 minute" },
    { name: "transform", wait: "2 minutes" },
    { name: "load", wait: "3 minutes" }
];
var Unrolled = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        for (const stage of STAGES) {
            await step.do(stage.name, async () => stage.name);
            await step.sleep(`after ${stage.name}`, stage.wait);
        }
        for (const name of ["red", "green"])
            await step.do(name, async () => name);
    }
};
exports.Unrolled = Unrolled;
