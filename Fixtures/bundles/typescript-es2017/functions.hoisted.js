"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Hoisted = void 0;
// hoisted.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Hoisted = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await before(step);
        await after(step);
        function before(s) {
            return s.do("inner before", async () => 1);
        }
    }
};
exports.Hoisted = Hoisted;
async function after(step) {
    await step.do("outer after", async () => 1);
}
