"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ThenValue = void 0;
// then-value.js
const cloudflare_workers_1 = require("cloudflare:workers");
var ThenValue = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const id = step.do("a", async () => ({ id: 1 })).then((value) => value.id);
        await step.do("b", async () => 2);
        await id;
    }
};
exports.ThenValue = ThenValue;
