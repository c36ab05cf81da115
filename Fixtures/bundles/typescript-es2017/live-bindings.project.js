"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LiveBindings = void 0;
// main.js
const cloudflare_workers_1 = require("cloudflare:workers");
// state.js
var stage = 1;
function advance() {
    stage = 2;
}
// main.js
var LiveBindings = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do(`stage ${stage}`, async () => {
        });
        advance();
        await step.do(`stage ${stage}`, async () => {
        });
    }
};
exports.LiveBindings = LiveBindings;
