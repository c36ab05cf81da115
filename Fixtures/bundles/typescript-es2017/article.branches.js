"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Branches = void 0;
// branches.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Branches = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const { action, status, cond, variableThatCanBeNullUndefined } = event.payload;
        switch (action.type) {
            case "create":
                await step.do("handle create", async () => {
                });
                break;
            default:
                await step.do("handle unknown", async () => {
                });
                break;
        }
        if (status === "pending") {
            await step.do("pending path", async () => {
            });
        }
        else if (status === "active") {
            await step.do("active path", async () => {
            });
        }
        else {
            await step.do("fallback path", async () => {
            });
        }
        await (cond ? step.do("ternary true branch", async () => {
        }) : step.do("ternary false branch", async () => {
        }));
        const myStepResult = variableThatCanBeNullUndefined !== null && variableThatCanBeNullUndefined !== void 0 ? variableThatCanBeNullUndefined : await step.do("nullish fallback step", async () => "default");
        try {
            await step.do("try step", async () => {
            });
        }
        catch (_e) {
            await step.do("catch step", async () => {
            });
        }
        finally {
            await step.do("finally step", async () => {
            });
        }
    }
};
exports.Branches = Branches;
