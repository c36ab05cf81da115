"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ArgumentsRest = void 0;
// arguments-rest.js
const cloudflare_workers_1 = require("cloudflare:workers");
async function old() {
    await arguments[0].do("arguments", async () => arguments[1]);
}
var rest = async (...all) => {
    const [first, step] = all;
    await step.do("rest", async () => first);
};
var ArgumentsRest = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await old(step, event);
        await rest(event, step);
        await rest(...[event, step]);
        const list = [step];
        await list[0].do("element", async () => 1);
        const [alias] = list;
        await alias.do("destructured", async () => 1);
    }
};
exports.ArgumentsRest = ArgumentsRest;
