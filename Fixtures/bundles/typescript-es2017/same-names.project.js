"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SameNames = void 0;
// main.js
const cloudflare_workers_1 = require("cloudflare:workers");
// users.js
var name = "save user";
async function save(step) {
    await step.do(name, async () => {
    });
}
// orders.js
var name2 = "save order";
async function save2(step) {
    await step.do(name2, async () => {
    });
}
// main.js
var SameNames = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await save(step);
        await save2(step);
    }
};
exports.SameNames = SameNames;
