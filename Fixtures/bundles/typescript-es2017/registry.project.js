"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Registry = void 0;
// main.ts
const cloudflare_workers_1 = require("cloudflare:workers");
// registry.ts
var list = [];
var handlers = {};
function register(handler) {
    list.push(handler);
}
async function runAll(step) {
    for (const handler of list)
        await handler(step);
}
// plugins/first.ts
register(async function first(step) {
    await step.do("first plugin", async () => {
    });
});
// plugins/second.ts
register(async function second(step) {
    await step.do("second plugin", async () => {
    });
});
handlers.last = async (step) => {
    await step.do("last", async () => {
    });
};
// main.ts
var Registry = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await runAll(step);
        await handlers.last(step);
    }
};
exports.Registry = Registry;
