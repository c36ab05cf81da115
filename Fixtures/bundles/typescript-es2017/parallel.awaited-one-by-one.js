"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OneByOne = void 0;
// awaited-one-by-one.js
const cloudflare_workers_1 = require("cloudflare:workers");
var OneByOne = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const a = step.do("a", async () => 1);
        const b = step.do("b", async () => 2);
        const c = step.do("c", async () => 3);
        await b;
        await a;
        await c;
    }
};
exports.OneByOne = OneByOne;
