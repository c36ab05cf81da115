"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SuperMethod = void 0;
// super-method.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Base = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async setup(step) {
        await step.do("base setup", async () => 1);
    }
};
var SuperMethod = class extends Base {
    async setup(step) {
        await super.setup(step);
        await step.do("own setup", async () => 1);
    }
    async run(event, step) {
        await this.setup(step);
    }
};
exports.SuperMethod = SuperMethod;
