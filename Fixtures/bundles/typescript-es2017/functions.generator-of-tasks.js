"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GeneratorOfTasks = void 0;
// generator-of-tasks.js
const cloudflare_workers_1 = require("cloudflare:workers");
function* plan(step) {
    yield () => step.do("one", async () => 1);
    yield () => step.do("two", async () => 2);
}
var GeneratorOfTasks = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        for (const task of plan(step))
            await task();
    }
};
exports.GeneratorOfTasks = GeneratorOfTasks;
