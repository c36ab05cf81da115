"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MutualMethods = void 0;
// mutual-methods.js
const cloudflare_workers_1 = require("cloudflare:workers");
var MutualMethods = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async visit(step, node) {
        await step.do("visit", async () => node.id);
        await this.visitAll(step, node.children);
    }
    async visitAll(step, nodes) {
        for (const node of nodes) {
            await this.visit(step, node);
        }
    }
    async run(event, step) {
        await this.visit(step, event.payload.root);
    }
};
exports.MutualMethods = MutualMethods;
