"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ModuleState = void 0;
// main.js
const cloudflare_workers_1 = require("cloudflare:workers");
// client.js
var state = { isConnected: false };
async function connect(step) {
    if (!state.isConnected) {
        await step.do("connect", async () => {
        });
        state.isConnected = true;
    }
}
// main.js
var ModuleState = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        if (event.payload.first) {
            await connect(step);
        }
        else {
            await connect(step);
        }
    }
};
exports.ModuleState = ModuleState;
