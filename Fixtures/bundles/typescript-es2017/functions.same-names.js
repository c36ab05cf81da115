"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SameNames = void 0;
// same-names.js
const cloudflare_workers_1 = require("cloudflare:workers");
async function notify(step) {
    await step.do("notify everyone", async () => 1);
}
var SameNames = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await notify(step);
        {
            const notify2 = async () => {
                await step.do("notify owner", async () => 1);
            };
            await notify2();
        }
    }
};
exports.SameNames = SameNames;
