"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CallApplyBind = void 0;
// call-apply-bind.js
const cloudflare_workers_1 = require("cloudflare:workers");
var CallApplyBind = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do.call(step, "call", async () => 1);
        await step.do.apply(step, ["apply", async () => 2]);
        await Reflect.apply(step.do, step, ["reflect", async () => 3]);
        const preset = step.do.bind(step, "preset");
        await preset(async () => 4);
        const sleep = step.sleep.bind(step);
        await sleep("bound sleep", "1 minute");
    }
};
exports.CallApplyBind = CallApplyBind;
