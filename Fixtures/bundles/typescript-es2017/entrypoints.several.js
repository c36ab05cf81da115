"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Third = exports.Second = exports.First = void 0;
// several.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Helper = class {
    async run(event, step) {
        await step.do("not a workflow", async () => 1);
    }
};
var First = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("first", async () => new Helper());
    }
};
exports.First = First;
var Second = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("second", async () => 1);
    }
};
exports.Second = Second;
var Third = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        console.log(event);
    }
};
exports.Third = Third;
