"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Currying = void 0;
// currying.js
const cloudflare_workers_1 = require("cloudflare:workers");
var run = (step) => (name) => (body) => step.do(name, body);
var Currying = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await run(step)("first")(async () => 1);
        const second = run(step)("second");
        await second(async () => 2);
    }
};
exports.Currying = Currying;
