"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Renamed = exports.OrderWorkflow = exports.B = void 0;
// export-names.js
const cloudflare_workers_1 = require("cloudflare:workers");
var A = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("a", async () => 1);
    }
};
exports.OrderWorkflow = A;
var B = class Inner extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("b", async () => 1);
    }
};
exports.B = B;
var C = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("c", async () => 1);
    }
};
var Renamed = C;
exports.Renamed = Renamed;
