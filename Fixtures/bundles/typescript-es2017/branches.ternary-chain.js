"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TernaryChain = void 0;
// ternary-chain.js
const cloudflare_workers_1 = require("cloudflare:workers");
var TernaryChain = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        event.payload.vip ? await step.do("vip", async () => 1) : await step.do("normal", async () => 1);
        const r = await (event.payload.fast ? step.do("fast", async () => 1) : step.do("slow", async () => 1));
        const z = event.payload.a ? await step.do("z1", async () => 1) : event.payload.b ? await step.do("z2", async () => 1) : null;
    }
};
exports.TernaryChain = TernaryChain;
