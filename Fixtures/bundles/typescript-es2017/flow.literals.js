"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Literals = void 0;
// literals.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Literals = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const text = `${await step.do("hole 1", async () => 1)} and ${await step.do("hole 2", async () => 2)}`;
        const list = [await step.do("element 1", async () => 1), await step.do("element 2", async () => 2)];
        const object = Object.assign({ [await step.do("key", async () => "k")]: await step.do("value", async () => "v"), plain: await step.do("property", async () => 1) }, await step.do("spread", async () => ({})));
        return { text, list, object };
    }
};
exports.Literals = Literals;
