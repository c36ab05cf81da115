"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Arguments = void 0;
// arguments.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Arguments = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        console.log(await step.do("first", async () => 1), await step.do("second", async () => 2));
        Math.max(await step.do("third", async () => 3), ...await step.do("spread", async () => [4]));
        await step.do(`named by ${await step.do("name", async () => "x")}`, async () => 5);
    }
};
exports.Arguments = Arguments;
