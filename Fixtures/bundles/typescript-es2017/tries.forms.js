"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Tries = void 0;
// forms.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Tries = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        try {
            await step.do("ship", async () => 1);
        }
        catch (error) {
            await step.do("refund", async () => 1);
        }
        finally {
            await step.do("close", async () => 1);
        }
        try {
            await step.do("no finally", async () => 1);
        }
        catch (_a) {
            await step.do("handle", async () => 1);
        }
        try {
            await step.do("no catch", async () => 1);
        }
        finally {
            await step.do("clean", async () => 1);
        }
        try {
            await step.do("caught silently", async () => 1);
        }
        catch (_b) {
        }
        try {
            JSON.parse(event.payload.text);
        }
        catch (_c) {
            await step.do("bad text", async () => 1);
        }
        try {
            JSON.parse(event.payload.text);
        }
        catch (_d) {
            console.log("trimmed");
        }
    }
};
exports.Tries = Tries;
