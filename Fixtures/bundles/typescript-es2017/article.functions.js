"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Functions = void 0;
// functions.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Functions = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async functionA(step) {
        console.log(await this.functionB(step), await this.functionC());
    }
    async functionB(step) {
        return await step.do("b", async () => "b");
    }
    async functionC() {
        return "c";
    }
    async run(event, step) {
        await this.functionA(step);
    }
};
exports.Functions = Functions;
