"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Aliases = void 0;
// aliases.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Aliases = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, workflow) {
        var _a;
        const s = workflow;
        await s.do("through a variable", async () => 1);
        const { do: run, sleep } = workflow;
        await run("destructured", async () => 1);
        await sleep("destructured sleep", 1e3);
        await workflow["do"]("computed", async () => 1);
        const bound = workflow.do.bind(workflow);
        await bound("bound", async () => 1);
        await ((_a = workflow === null || workflow === void 0 ? void 0 : workflow.do) === null || _a === void 0 ? void 0 : _a.call(workflow, "optional", async () => 1));
        const step = { do: async (name, body) => body() };
        await step.do("not a step", async () => 1);
    }
};
exports.Aliases = Aliases;
