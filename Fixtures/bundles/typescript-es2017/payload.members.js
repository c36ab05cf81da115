"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Members = void 0;
// members.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Members = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const params = event.payload;
        await step.do("read", async () => event.payload.user.name);
        await step.do("read more", async () => params.user.address.city + params.count);
        await step.do("read again", async () => event.payload["count"]);
    }
};
exports.Members = Members;
