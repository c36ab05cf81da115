"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConfigFunction = void 0;
// config-function.js
const cloudflare_workers_1 = require("cloudflare:workers");
var retry = (limit, delay = "1 second") => ({ retries: { limit, delay, backoff: "constant" } });
var ConfigFunction = class extends cloudflare_workers_1.WorkflowEntrypoint {
    get slow() {
        return { timeout: "1 hour" };
    }
    async run(event, step) {
        await step.do("three", retry(3), async () => 1);
        await step.do("five", Object.assign(Object.assign({}, retry(5, 2e3)), { timeout: 30 * 1e3 }), async () => 1);
        await step.do("getter", this.slow, async () => 1);
        await step.do("merged", Object.assign({}, this.slow, retry(1)), async () => 1);
    }
};
exports.ConfigFunction = ConfigFunction;
