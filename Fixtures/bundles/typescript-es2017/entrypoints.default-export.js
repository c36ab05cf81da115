"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.default = void 0;
// default-export.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Main = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("main", async () => 1);
    }
};
exports.default = Main;
