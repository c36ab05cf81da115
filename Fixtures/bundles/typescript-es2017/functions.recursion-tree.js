"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecursionTree = void 0;
// recursion-tree.js
const cloudflare_workers_1 = require("cloudflare:workers");
var RecursionTree = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const walk = async (node, depth = 0) => {
            var _a;
            await step.do(`visit ${node.id}`, async () => node.id);
            await Promise.all(((_a = node.children) !== null && _a !== void 0 ? _a : []).map((c) => walk(c, depth + 1)));
        };
        await walk(event.payload.root);
    }
};
exports.RecursionTree = RecursionTree;
