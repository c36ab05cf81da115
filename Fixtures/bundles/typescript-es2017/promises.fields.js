"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Fields = void 0;
// fields.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Fields = class extends cloudflare_workers_1.WorkflowEntrypoint {
    constructor() {
        super(...arguments);
        this.pending = null;
    }
    async run(event, step) {
        this.pending = step.do("background", async () => 1);
        await step.do("work", async () => 2);
        await this.pending;
    }
};
exports.Fields = Fields;
