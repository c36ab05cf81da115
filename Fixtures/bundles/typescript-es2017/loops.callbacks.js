"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Callbacks = void 0;
// callbacks.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Callbacks = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async save(step, item) {
        await step.do("save", async () => item);
    }
    async run(event, step) {
        const { items } = event.payload;
        const pack = (item) => step.do("pack", async () => item);
        await Promise.all(items.map(pack));
        await Promise.all(items.map((item) => this.save(step, item)));
        await Promise.all(items.map(this.save.bind(this, step)));
        await Promise.all(items.flatMap((item) => [step.do(`one ${item}`, async () => 1), step.do(`two ${item}`, async () => 2)]));
        await Promise.all(Array.from(items, (item) => step.do(`from ${item}`, async () => item)));
    }
};
exports.Callbacks = Callbacks;
