"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Mapped = void 0;
// mapped.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Mapped = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const { items } = event.payload;
        await Promise.all(items.map((item) => step.do(`expression ${item}`, async () => item)));
        await Promise.all(items.map(async (item) => await step.do(`awaited ${item}`, async () => item)));
        await Promise.allSettled(items.map(async (item) => {
            const loaded = await fetch(item);
            return step.do(`body ${item}`, async () => loaded);
        }));
    }
};
exports.Mapped = Mapped;
