"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OptionsObject = void 0;
// options-object.ts
const cloudflare_workers_1 = require("cloudflare:workers");
var OptionsObject = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async execute(step, { name, timeout = "30 seconds", body }) {
        return await step.do(name, { timeout }, body);
    }
    async run(event, step) {
        await this.execute(step, { name: "first", body: async () => 1 });
        await this.execute(step, { name: "second", timeout: "2 minutes", body: async () => 2 });
    }
};
exports.OptionsObject = OptionsObject;
