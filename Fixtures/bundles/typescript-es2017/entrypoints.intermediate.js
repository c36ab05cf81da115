"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Leaf = void 0;
// intermediate.ts
const cloudflare_workers_1 = require("cloudflare:workers");
var Base = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async log(step, text) {
        await step.do("log", async () => text);
    }
};
var Middle = class extends Base {
};
var Leaf = class extends Middle {
    async run(event, step) {
        await this.log(step, "begin");
        await step.do("leaf", async () => 1);
    }
};
exports.Leaf = Leaf;
