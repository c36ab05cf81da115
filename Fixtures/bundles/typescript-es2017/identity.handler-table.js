"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HandlerTable = void 0;
// handler-table.js
const cloudflare_workers_1 = require("cloudflare:workers");
var handlers = {
    create: async (step) => {
        await step.do("create record", async () => 1);
    },
    remove: async (step) => {
        await step.do("remove record", async () => 1);
    }
};
var HandlerTable = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await handlers[event.payload.type](step);
        await handlers.create(step);
    }
};
exports.HandlerTable = HandlerTable;
